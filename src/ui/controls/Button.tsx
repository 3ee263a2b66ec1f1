import { BareButton, type BareButtonProps } from "./BareButton.tsx";

/** `plain` is a framed button, `primary` the one next step of a screen, `quiet` has no frame until it is pointed at. */
type Look = "plain" | "primary" | "quiet";

export interface ButtonProps extends Omit<BareButtonProps, "className"> {
  readonly look?: Look;
  readonly size?: "normal" | "small" | "large";
}

const LOOKS: Readonly<Record<Look, string>> = {
  plain:
    "border border-rule-2 bg-paper px-3.5 font-medium text-ink hover:border-control hover:bg-paper-2 aria-expanded:bg-paper-3",
  primary: "border border-ink bg-ink px-3.5 font-medium text-paper hover:border-ink-2 hover:bg-ink-2",
  quiet: "px-2.5 text-ink-2 hover:bg-paper-2 hover:text-ink aria-expanded:bg-paper-3 aria-expanded:text-ink",
};

const SIZES = { normal: "h-8.5", small: "h-7 text-[0.78125rem]", large: "h-11" } as const;

export function Button({ look = "plain", size = "normal", ...props }: ButtonProps) {
  return (
    <BareButton
      {...props}
      className={`inline-flex items-center justify-center gap-[7px] whitespace-nowrap rounded-ctl disabled:border-rule disabled:bg-paper-2 disabled:text-ink-4 pointer-coarse:min-h-11 ${SIZES[size]} ${LOOKS[look]}`}
    />
  );
}
