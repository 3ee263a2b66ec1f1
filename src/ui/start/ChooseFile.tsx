import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button, type ButtonProps } from "../controls/Button.tsx";

interface ChooseFileProps extends Pick<ButtonProps, "look"> {
  readonly label: string;
  readonly children: ReactNode;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Opens the system's own dialog. Two files may be chosen at once; any kind, since what a file is its bytes tell. */
export function ChooseFile({ label, children, onChoose, ...button }: ChooseFileProps) {
  return (
    <FileTrigger allowsMultiple onSelect={(files) => onChoose([...(files ?? [])])}>
      <Button {...button} aria-label={label}>
        {children}
      </Button>
    </FileTrigger>
  );
}
