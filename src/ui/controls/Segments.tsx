import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly name: ReactNode }[];
  readonly onChange: (value: T) => void;
}

/** One choice out of a few that stand side by side: a radio group in the shape of joined buttons. */
export function Segments<T extends string>({ label, value, choices, onChange }: SegmentsProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
      // Where there is no room for all, the long names give way first.
      className="inline-grid max-w-full auto-cols-[minmax(0,max-content)] grid-flow-col ps-px"
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          id={choice.value}
          className="-ms-px h-7 min-w-0 truncate border border-rule-2 px-[11px] text-[0.78125rem] text-ink-2 first:ms-0 first:rounded-s-ctl last:rounded-e-ctl hover:text-ink focus-visible:z-1 aria-checked:border-ink aria-checked:bg-ink aria-checked:text-paper pointer-coarse:h-11 forced-colors:aria-checked:bg-[Highlight] forced-colors:aria-checked:text-[HighlightText] forced-colors:aria-checked:forced-color-adjust-none"
        >
          {choice.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
