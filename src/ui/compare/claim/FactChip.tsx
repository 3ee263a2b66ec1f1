import type { Cue } from "../../../engine/model.ts";
import { cueName, cueWords, variantOf } from "./rowWording.ts";

interface FactChipProps {
  /** All cues of one name in a row, with their indexes there. */
  readonly cues: readonly { readonly cue: Cue; readonly index: number }[];
  /** Told which words to underline while the chip is pointed at or focused; null to stop. */
  readonly onPoint: (lit: string | null) => void;
  readonly focusable: boolean;
}

/** A word for a fact that differs, framed solid; dashed for one that is only written differently. */
export function FactChip({ cues, onPoint, focusable }: FactChipProps) {
  const [first] = cues;
  if (first === undefined) return null;
  const lit = `q${first.index}`;
  const of = variantOf(first.cue);
  // A name told at two places reads the same words twice.
  const said = [...new Set(cues.map(({ cue }) => cueWords(cue)))].join("; ");
  return (
    <button
      type="button"
      className="chip"
      data-soft={first.cue.kind === "variant" || undefined}
      title={said}
      aria-label={said}
      tabIndex={focusable ? 0 : -1}
      onPointerEnter={() => onPoint(lit)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(lit)}
      onBlur={() => onPoint(null)}
    >
      {of === null ? (
        cueName(first.cue)
      ) : (
        // Where the spine has no room for both words, the style sheet leaves out the first.
        <>
          {cues.length === 1 && <span className="chip-of">{of}&nbsp;</span>}
          <span className="chip-variant">variant</span>
        </>
      )}
      {cues.length > 1 && <span>&nbsp;{cues.length}</span>}
    </button>
  );
}
