import { type ReactNode, useRef } from "react";
import { Button, type ButtonProps } from "../controls/Button.tsx";

interface ChooseFileProps extends Pick<ButtonProps, "look"> {
  readonly label: string;
  readonly children: ReactNode;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Opens the system's own dialog. Two files may be chosen at once; any kind, since what a file is its bytes tell. */
export function ChooseFile({ label, children, onChoose, ...button }: ChooseFileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} aria-label={label} onPress={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file chosen again is a choice too.
          target.value = "";
        }}
      />
    </>
  );
}
