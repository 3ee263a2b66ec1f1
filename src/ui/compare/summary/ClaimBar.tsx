import type { CSSProperties, KeyboardEvent } from "react";
import type { Summary } from "../../../engine/model.ts";
import type { RowState } from "../../../report/rowState.ts";
import { plainText, stateName, type Wording } from "../../../report/wording.ts";
import { changesFact, type Filter } from "../../../workspace/rowFilter.ts";
import { isFromRight } from "../../page/isFromRight.ts";
import { useReading, useTelling } from "../../reading/ReadingContext.ts";

/** Left is what only A has, right is what only B has, the middle is common. */
const ORDER: readonly RowState[] = ["dropped", "reworded", "same", "moved", "added"];

const SHORT: Readonly<Record<Wording, Readonly<Record<RowState, string>>>> = {
  versions: { dropped: "dropped", reworded: "reworded", same: "same", moved: "moved", added: "added" },
  reports: { dropped: "only A", reworded: "reworded", same: "same", moved: "moved", added: "only B" },
};

/** They bear the names of the texts in full both, or neither does. */
const ONE_SIDED: readonly RowState[] = ["dropped", "added"];

/** The summary's numbers as lengths; each part is a toggle that folds the other claims. Shift adds a part. */
export function ClaimBar({ summary }: { readonly summary: Summary }) {
  const { names, wording } = useTelling();
  const filter = useReading((state) => state.filter);
  const press = useReading((state) => state.press);
  const groups = useReading((state) => state.rows.groups);
  const parts = ORDER.filter((state) => summary[state] > 0);
  if (parts.length === 0) return null;
  const fewest = Math.min(...ONE_SIDED.map((state) => summary[state]).filter((n) => n > 0));
  const longest = Math.max(...ONE_SIDED.map((state) => plainText(stateName(state, names, wording)).length));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these are toggles of one filter.
    <div
      role="group"
      aria-label="Claims by state; press to show only these"
      className="claim-bar"
      data-filtered={filter.kind === "none" ? undefined : true}
      onKeyDown={moveByArrows}
    >
      {parts.map((state) => {
        const name = plainText(stateName(state, names, wording));
        const short = SHORT[wording][state];
        // A part that is longer by its claims has room for the name only where the shorter one has.
        const length = ONE_SIDED.includes(state) ? (longest * summary[state]) / fewest : name.length;
        const shown =
          filter.kind === "facts" ? groups.filter((g) => g.state === state && changesFact(g)).length : 0;
        return (
          <button
            key={state}
            type="button"
            aria-pressed={isPressed(filter, state)}
            data-lit={isPressed(filter, state) || shown > 0 || undefined}
            style={{ flexGrow: summary[state], ...room(summary[state], length, short.length) }}
            aria-label={shown > 0 ? `${shown} of ${summary[state]} ${name}` : `${summary[state]} ${name}`}
            title={`${summary[state]} ${name}`}
            onClick={(event) => press(state, event.shiftKey)}
          >
            <span className="bar-fill" data-state={state} />
            {/* The label of the button says it once, in full. */}
            <span className="bar-label" aria-hidden>
              <b>{shown > 0 ? shown.toLocaleString("en") : summary[state].toLocaleString("en")}</b>
              {shown > 0 && ` of ${summary[state].toLocaleString("en")}`}{" "}
              <span className="bar-name">{name}</span>
              <span className="bar-short">{short}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** The width of a letter in units of a digit, with some to spare: chosen by what the names of outlets come to. */
const LETTER = 0.92;

/** The widths that names of these lengths need with their number; summary.css chooses by them. */
function room(count: number, name: number, short: number): CSSProperties {
  const number = count.toLocaleString("en").length + 1.5;
  const width = (letters: number) => `${((number + letters) * LETTER).toFixed(1)}ch`;
  return { "--needs": width(name), "--least": width(short) } as CSSProperties;
}

function isPressed(filter: Filter, state: RowState): boolean {
  return filter.kind === "states" && filter.states.has(state);
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const [next, previous] = isFromRight(event.currentTarget)
    ? ["ArrowLeft", "ArrowRight"]
    : ["ArrowRight", "ArrowLeft"];
  const by = event.key === next ? 1 : event.key === previous ? -1 : 0;
  const parts = [...event.currentTarget.querySelectorAll("button")];
  const to = parts[parts.indexOf(document.activeElement as HTMLButtonElement) + by];
  if (by === 0 || to === undefined) return;
  event.preventDefault();
  to.focus();
}
