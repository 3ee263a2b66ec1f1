import { useId } from "react";
import type { Draft } from "../../workspace/sides.ts";
import { Button } from "../controls/Button.tsx";
import { Kbd } from "../controls/Kbd.tsx";

interface PasteEditorProps {
  readonly letter: "A" | "B";
  readonly draft: Draft;
  /** What it is called where its name was taken away. */
  readonly nameless: string;
  readonly onChange: (draft: Draft) => void;
  readonly onUse: (draft: Draft) => void;
  readonly onCancel: () => void;
}

const FIELD =
  "w-full rounded-ctl border border-control bg-paper px-2.5 focus:border-ink focus:shadow-[0_0_0_1px_var(--ink)] focus:outline-none pointer-coarse:text-[1rem]";

/** A sheet of paper to paste on. */
export function PasteEditor({ letter, draft, nameless, onChange, onUse, onCancel }: PasteEditorProps) {
  const { name, text } = draft;
  const id = useId();
  const isEmpty = text.trim() === "";
  const use = () => {
    if (!isEmpty) onUse({ name: name.trim() || nameless, text });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the two fields inside, caught where they meet
    <div
      className="mt-auto flex w-full flex-1 flex-col pt-18"
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) use();
        else if (event.key === "Escape") onCancel();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <label htmlFor={`${id}-name`} className="sr-only">
        Name of text {letter}
      </label>
      <input
        id={`${id}-name`}
        value={name}
        onChange={(event) => onChange({ name: event.target.value, text })}
        className={`h-8.5 pointer-coarse:h-11 ${FIELD}`}
      />
      <label htmlFor={`${id}-text`} className="sr-only">
        Text {letter}
      </label>
      <textarea
        id={`${id}-text`}
        // biome-ignore lint/a11y/noAutofocus: the reader asked for this field by pressing "Paste text"
        autoFocus
        dir="auto"
        value={text}
        placeholder="Paste the article here."
        onChange={(event) => onChange({ name, text: event.target.value })}
        className={`mt-2 min-h-33 flex-1 resize-y py-2 font-read text-small placeholder:text-ink-3 ${FIELD}`}
      />
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button look="primary" isDisabled={isEmpty} onPress={use}>
          Use this text
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <span className="ms-auto text-ink-3 text-meta pointer-coarse:hidden">
          <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
        </span>
      </div>
    </div>
  );
}
