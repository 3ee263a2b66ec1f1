import { Plus } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { usePreferences } from "../../workspace/preferences.ts";
import { BareButton } from "../controls/BareButton.tsx";
import { Button } from "../controls/Button.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { isTyping } from "../page/isTyping.ts";
import { lazyPart } from "../parts/lazyPart.tsx";
import { usePrefetch } from "../parts/usePrefetch.ts";
import { Brand } from "./Brand.tsx";
import { SettingsButton } from "./SettingsButton.tsx";

const KeySheet = lazyPart(async () => (await import("./KeySheet.tsx")).KeySheet);

interface AppBarProps {
  /** Beside the brand; in the middle under 820 px. */
  readonly views?: ReactNode;
  /** On the axis of the spine; the screen puts it at its foot under 820 px, where it is hidden here. */
  readonly stepper?: ReactNode;
  /** Buttons before Settings. */
  readonly actions?: ReactNode;
  /** Makes the brand a button. */
  readonly onHome?: () => void;
  /** Adds "New" at the end. */
  readonly onNew?: () => void;
  readonly border?: boolean;
}

/** The 52px bar at the top of every screen, with Settings and the key sheet always in it. */
export function AppBar({ views, stepper, actions, onHome, onNew, border = true }: AppBarProps) {
  usePrefetch(KeySheet);
  const [keysOpen, setKeysOpen] = useState(false);
  useQuestionMark(setKeysOpen);
  const brand = <Brand short={views !== undefined} />;
  return (
    <header
      className={`sticky top-0 z-40 grid [@media(height<22rem)]:static tiny:static tiny:flex h-(--bar-h) tiny:h-auto tiny:flex-wrap tiny:py-1 grid-cols-[1fr_auto_1fr] items-center bg-paper px-5 md:gap-x-2 max-sm:px-3 max-[22rem]:px-1.5 print:hidden ${border ? "border-rule border-b" : ""}`}
    >
      <div className="flex items-center max-md:contents">
        <div className="me-7 flex max-lg:me-3 max-md:me-2 max-[22rem]:me-0.5">
          {onHome === undefined ? (
            brand
          ) : (
            <BareButton
              aria-label="Claimdiff, start over"
              onPress={onHome}
              className="-mx-1 inline-flex min-h-8 min-w-8 items-center px-1 pointer-coarse:min-h-11"
            >
              {brand}
            </BareButton>
          )}
        </div>
        {views}
      </div>
      <div className="max-md:hidden">{stepper}</div>
      <div className="col-start-3 tiny:ms-auto flex items-center justify-end gap-0.5 max-[22rem]:gap-0">
        {actions}
        <SettingsButton />
        <IconButton label="Marks and keys" onPress={() => setKeysOpen(true)}>
          <span aria-hidden>?</span>
        </IconButton>
        {onNew !== undefined && (
          <>
            <Divider />
            <Button look="quiet" onPress={onNew}>
              <Plus size={16} aria-hidden />
              <span className="max-lg:sr-only">New</span>
            </Button>
          </>
        )}
        {keysOpen && <KeySheet onClose={() => setKeysOpen(false)} />}
      </div>
    </header>
  );
}

/** A hairline between groups of buttons in the bar. */
export function Divider() {
  return <span aria-hidden className="mx-2 h-4.5 w-px bg-rule max-md:hidden" />;
}

/** "?" opens the key sheet, unless the reader is typing or has turned single keys off. */
function useQuestionMark(setOpen: (open: boolean) => void) {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  useEffect(() => {
    if (!letterKeys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
        setOpen(true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letterKeys, setOpen]);
}
