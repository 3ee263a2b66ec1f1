import { Settings2 } from "lucide-react";
import { useRef, useState } from "react";
import { IconButton } from "../controls/IconButton.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { usePrefetch } from "../parts/usePrefetch.ts";

const SettingsPopover = lazyPart(async () => (await import("./SettingsPopover.tsx")).SettingsPopover);

/** Opens the settings under itself. */
export function SettingsButton() {
  usePrefetch(SettingsPopover);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={button}
        label="Settings"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        <Settings2 size={16} aria-hidden />
      </IconButton>
      {isOpen && <SettingsPopover trigger={button} onClose={() => setIsOpen(false)} />}
    </>
  );
}
