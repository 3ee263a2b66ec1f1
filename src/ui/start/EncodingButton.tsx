import { useRef, useState } from "react";
import type { Encoding } from "../../intake/article.ts";
import { BareButton } from "../controls/BareButton.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { usePrefetch } from "../parts/usePrefetch.ts";

const EncodingMenu = lazyPart(async () => (await import("./EncodingMenu.tsx")).EncodingMenu);

interface EncodingButtonProps {
  readonly encoding: Encoding;
  readonly onChange: (encoding: Encoding) => void;
}

/** Opens the menu of encodings under itself. */
export function EncodingButton({ encoding, onChange }: EncodingButtonProps) {
  usePrefetch(EncodingMenu);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <BareButton
        ref={button}
        className="link pointer-coarse:py-3"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        Change encoding
      </BareButton>
      {isOpen && (
        <EncodingMenu
          trigger={button}
          encoding={encoding}
          onChange={onChange}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
