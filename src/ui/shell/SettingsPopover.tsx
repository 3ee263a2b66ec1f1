import { Check } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import { type Preferences, setPreferences, TEXT_SIZES, usePreferences } from "../../workspace/preferences.ts";
import { BareButton } from "../controls/BareButton.tsx";
import { Segments } from "../controls/Segments.tsx";

interface SettingsPopoverProps {
  /** What it stands under, and where the focus goes back to. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The settings that work, each in force and kept as soon as it is changed. */
export function SettingsPopover({ trigger, onClose }: SettingsPopoverProps) {
  const { theme, marks, wording, textSize, letterKeys } = usePreferences();
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
      offset={4}
      className="w-89 max-w-[calc(100vw-16px)] overflow-auto rounded-pop border border-lift-edge bg-lift shadow-lift"
    >
      <Dialog aria-label="Settings" className="outline-none">
        <Section title="Marks">
          <Segments
            label="Marks"
            value={marks}
            choices={[
              {
                value: "fills",
                name: <Swatches name="Amber, blue" left="bg-[#ffd875]" right="bg-[#9ccfff]" />,
              },
              {
                value: "red-green",
                name: <Swatches name="Red, green" left="bg-[#ffb4a8]" right="bg-[#98da9c]" />,
              },
              { value: "lines", name: "Lines only" },
            ]}
            onChange={(value) => setPreferences({ marks: value })}
          />
        </Section>
        <Section title="The two texts are">
          <Segments
            label="The two texts are"
            value={wording}
            choices={[
              { value: "automatic", name: "Automatic" },
              { value: "versions", name: "Two versions" },
              { value: "reports", name: "Two reports" },
            ]}
            onChange={(value) => setPreferences({ wording: value })}
          />
          <p className="mt-2 text-ink-3 text-meta leading-4.25">{WORDING_NOTES[wording]}</p>
        </Section>
        <div className="grid gap-3.5 border-rule border-t px-[18px] py-3.5">
          <Line title="Text size">
            <TextSize value={textSize} />
          </Line>
          <Line title="Theme">
            <Segments
              label="Theme"
              value={theme}
              choices={[
                { value: "system", name: "System" },
                { value: "light", name: "Light" },
                { value: "dark", name: "Dark" },
              ]}
              onChange={(value) => setPreferences({ theme: value })}
            />
          </Line>
        </div>
        <div className="border-rule border-t px-[18px] py-3.5">
          <Checkbox
            isSelected={letterKeys}
            onChange={(value) => setPreferences({ letterKeys: value })}
            className="group grid cursor-pointer grid-cols-[1rem_1fr] gap-x-2.5 pointer-coarse:py-2"
          >
            <span className="mt-0.5 grid size-4 place-items-center rounded-[4px] border border-control bg-paper text-paper group-data-focus-visible:outline-2 group-data-focus-visible:outline-ink group-data-focus-visible:outline-offset-2 group-data-selected:border-ink group-data-selected:bg-ink">
              {letterKeys && <Check size={12} strokeWidth={3} aria-hidden />}
            </span>
            <span>Single-letter keys</span>
            <span className="col-start-2 text-ink-3 text-meta leading-4.25">
              n, p, o, ? and the others of the key sheet
            </span>
          </Checkbox>
        </div>
      </Dialog>
    </Popover>
  );
}

const WORDING_NOTES: Readonly<Record<Preferences["wording"], string>> = {
  automatic: "Two versions where most of one stands word for word in the other, else two reports.",
  versions: "Claims are “dropped” and “added”.",
  reports: "Claims are “only in” one of them; neither is old or new.",
};

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-rule border-t px-[18px] py-3.5 first:border-t-0">
      <h3 className="mb-2.5 font-semibold text-ink-3 text-meta">{title}</h3>
      {children}
    </section>
  );
}

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3">
      <h3 className="font-semibold text-ink-3 text-meta">{title}</h3>
      {children}
    </div>
  );
}

interface SwatchesProps {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

function Swatches({ name, left, right }: SwatchesProps) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className="inline-flex gap-0.5">
        <span className={`size-2.5 rounded-mark ${left}`} />
        <span className={`size-2.5 rounded-mark ${right}`} />
      </span>
      {name}
    </span>
  );
}

const STEP_BUTTON =
  "h-7 border border-rule-2 px-[11px] text-ink-2 hover:text-ink aria-disabled:text-ink-4 pointer-coarse:h-11 focus-visible:z-1";

/** At an end the button only says that it is disabled: were it so, it would lose the focus, and Esc would reach no one. */
function TextSize({ value }: { readonly value: Preferences["textSize"] }) {
  const at = TEXT_SIZES.indexOf(value);
  const smaller = TEXT_SIZES[at - 1];
  const larger = TEXT_SIZES[at + 1];
  return (
    <Group aria-label="Text size" className="inline-flex items-stretch">
      <BareButton
        aria-label="Smaller text"
        aria-disabled={smaller === undefined}
        onPress={() => smaller !== undefined && setPreferences({ textSize: smaller })}
        className={`rounded-s-ctl text-[0.75rem] ${STEP_BUTTON}`}
      >
        A
      </BareButton>
      <output className="-mx-px grid min-w-9 place-items-center border border-rule-2 text-[0.78125rem]">
        {value}
      </output>
      <BareButton
        aria-label="Larger text"
        aria-disabled={larger === undefined}
        onPress={() => larger !== undefined && setPreferences({ textSize: larger })}
        className={`rounded-e-ctl text-[1.0625rem] ${STEP_BUTTON}`}
      >
        A
      </BareButton>
    </Group>
  );
}
