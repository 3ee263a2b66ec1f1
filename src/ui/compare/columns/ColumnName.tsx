import { useRef, useState } from "react";

interface ColumnNameProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
}

/** A name that becomes a field when pressed. Enter saves, Esc keeps the old one, an empty name is none. */
export function ColumnName({ name, onRename }: ColumnNameProps) {
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!isEditing)
    return (
      <button
        ref={button}
        type="button"
        className="head-name"
        aria-label={`${name}, rename`}
        title={`Rename ${name}`}
        onClick={() => setIsEditing(true)}
      >
        <bdi>{name}</bdi>
      </button>
    );

  const leave = (value: string | null) => {
    const next = value?.trim() ?? "";
    setIsEditing(false);
    if (next !== "" && next !== name) onRename(next);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <input
      aria-label="Name of the text"
      defaultValue={name}
      size={Math.max(8, name.length)}
      maxLength={120}
      className="head-name min-w-0"
      ref={selectAll}
      onBlur={(event) => leave(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        leave(null);
      }}
    />
  );
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
