import type { ComponentProps } from "react";

export interface BareButtonProps
  extends Omit<ComponentProps<"button">, "disabled" | "onClick" | "style" | "type"> {
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
}

/**
 * A button without a look of its own. The browser's, not react-aria's: it is all that the first screen needs, and react-aria
 * looks up languages and number formats as soon as it is loaded, a fifth of the time to the first screen on a slow phone.
 */
export function BareButton({ onPress, isDisabled = false, ...props }: BareButtonProps) {
  return (
    <button
      {...props}
      type="button"
      disabled={isDisabled}
      onClick={({ currentTarget }) => {
        // Safari leaves the focus where it was, and what a button opens gives it back to where it was.
        currentTarget.focus({ preventScroll: true });
        onPress?.();
      }}
    />
  );
}
