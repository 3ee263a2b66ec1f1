import type { ReactNode } from "react";
import { BareButton, type BareButtonProps } from "./BareButton.tsx";

export interface IconButtonProps
  extends Omit<BareButtonProps, "aria-label" | "children" | "className" | "title"> {
  /** What the button does: its name for those who do not see the icon, and its tooltip for those who do. */
  readonly label: string;
  readonly children: ReactNode;
  /** A circle with a frame, for a button that stands alone between the two texts. */
  readonly round?: boolean;
}

/** 32 by 32 with a mouse, 44 by 44 with a finger. Icons are 16; where type is larger they grow, and the room around them does not. */
export function IconButton({ label, children, round = false, ...props }: IconButtonProps) {
  return (
    <BareButton
      {...props}
      aria-label={label}
      title={label}
      className={`inline-grid size-[calc(1rem+16px)] shrink-0 place-items-center text-ink-2 hover:bg-paper-2 hover:text-ink disabled:text-ink-4 aria-disabled:bg-transparent aria-disabled:text-ink-4 aria-expanded:bg-paper-3 aria-expanded:text-ink aria-pressed:bg-paper-3 aria-pressed:text-ink pointer-coarse:size-[max(44px,1rem+12px)] ${round ? "rounded-full border border-rule-2 bg-paper" : "rounded-ctl"}`}
    >
      {children}
    </BareButton>
  );
}
