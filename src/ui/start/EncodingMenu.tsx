import { Check } from "lucide-react";
import type { RefObject } from "react";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import type { Encoding } from "../../intake/article.ts";
import { ENCODINGS } from "../../intake/encodings.ts";

interface EncodingMenuProps {
  /** What it stands under, and where the focus goes back to. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly encoding: Encoding;
  readonly onChange: (encoding: Encoding) => void;
}

const GROUPS = [...new Set(ENCODINGS.map((choice) => choice.group))];

/** For the file whose letters came out wrong: the encodings it may be in, by the languages they were made for. */
export function EncodingMenu({ trigger, onClose, encoding, onChange }: EncodingMenuProps) {
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      aria-label="Encoding"
      placement="bottom start"
      className="flex w-55 rounded-pop border border-lift-edge bg-lift shadow-lift"
    >
      <Menu
        aria-label="Encoding"
        autoFocus="first"
        onClose={onClose}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[encoding]}
        onSelectionChange={(keys) => {
          const chosen = ENCODINGS.find((choice) => keys !== "all" && keys.has(choice.encoding));
          if (chosen !== undefined) onChange(chosen.encoding);
        }}
        className="max-h-85 flex-1 overflow-auto p-1.5 outline-none"
      >
        {GROUPS.map((group) => (
          <MenuSection key={group}>
            <Header className="px-2.5 pt-2 pb-1 font-semibold text-ink-3 text-meta">{group}</Header>
            {ENCODINGS.filter((choice) => choice.group === group).map((choice) => (
              <MenuItem
                key={choice.encoding}
                id={choice.encoding}
                textValue={choice.name}
                className="grid cursor-pointer grid-cols-[1fr_0.875rem] items-center rounded-ctl px-2.5 py-1 focus-visible:-outline-offset-2 data-focused:bg-paper-3 pointer-coarse:py-3"
              >
                {choice.name}
                {choice.encoding === encoding && <Check size={14} aria-hidden />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  );
}
