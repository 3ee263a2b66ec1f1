import { Button, type ButtonProps } from "../controls/Button.tsx";

interface WriteButtonProps extends Pick<ButtonProps, "look"> {
  readonly letter: "A" | "B";
  /** Something was begun here and is kept. */
  readonly hasDraft: boolean;
  readonly onPress: () => void;
}

/** Opens the editor of a side, with what was begun there. */
export function WriteButton({ letter, hasDraft, ...button }: WriteButtonProps) {
  return (
    <Button {...button} aria-label={hasDraft ? `Go on writing ${letter}` : `Paste text for ${letter}`}>
      {hasDraft ? "Go on writing" : "Paste text"}
    </Button>
  );
}
