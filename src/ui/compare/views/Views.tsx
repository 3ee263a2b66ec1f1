import { Check, ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { VIEWS, type View } from "../../../workspace/views.ts";

const NAMES: Readonly<Record<View, string>> = {
  side: "Side by side",
  inline: "Inline",
  changes: "Changes",
  ledger: "Ledger",
};

interface ViewsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The ways to read: a row of names, or one name that opens the others, on a phone and where fingers need the room. */
export function Views({ view, onView }: ViewsProps) {
  return (
    <nav aria-label="View">
      <div className="flex gap-0.5 crowded:hidden">
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === view ? "page" : undefined}
            onClick={() => onView(one)}
            className="relative h-(--bar-h) whitespace-nowrap px-2.5 text-ink-3 after:absolute after:inset-x-2.5 after:-bottom-px after:h-0.5 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:after:bg-ink forced-colors:aria-[current]:after:bg-[Highlight]"
          >
            {NAMES[one]}
          </button>
        ))}
      </div>
      <div className="hidden crowded:block">
        <MenuTrigger>
          <Button
            aria-label={`View: ${NAMES[view]}`}
            className="inline-flex h-11 items-center gap-1.5 whitespace-nowrap px-3 font-semibold max-[22rem]:px-2"
          >
            {NAMES[view]}
            <ChevronDown size={14} aria-hidden />
          </Button>
          <Popover
            placement="bottom"
            offset={4}
            className="rounded-pop border border-lift-edge bg-lift p-1.5 shadow-lift"
          >
            <Menu
              aria-label="View"
              className="min-w-44 outline-none"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[view]}
              onAction={(key) => choose(String(key), onView)}
            >
              {VIEWS.map((one) => (
                <MenuItem
                  key={one}
                  id={one}
                  className="flex h-11 cursor-pointer items-center rounded-ctl px-3 outline-none data-focused:bg-paper-2 data-selected:font-semibold"
                >
                  {NAMES[one]}
                  {one === view && <Check size={16} aria-hidden className="ms-auto" />}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </nav>
  );
}

function choose(key: string, onView: (view: View) => void): void {
  const view = VIEWS.find((one) => one === key);
  if (view !== undefined) onView(view);
}
