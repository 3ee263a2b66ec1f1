import type { Cue, CueKind, Pair, Span } from "../../model.ts";
import { inText, type Reading, textOf } from "./reading.ts";
import type { Placed } from "./role.ts";

/** A fact with the claim it stands in; its span is one of the text. */
export type Located<Fact> = Fact & Placed;

/** Runs a reader over each claim of a side; the reader's spans are those of the claim's line. */
export function locate<Fact extends { readonly span: Span }>(
  readings: readonly Reading[],
  read: (reading: Reading) => readonly Fact[],
): Located<Fact>[] {
  const located: Located<Fact>[] = [];
  for (const reading of readings)
    for (const fact of read(reading)) {
      located.push({ ...fact, span: inText(reading, fact.span), reading });
    }
  return located;
}

/** Something to show on one side of a cue. */
export interface Shown {
  readonly span: Span;
  readonly reading: Reading;
  /** What is quoted as the value where the marked words alone say too little: "did not go" for a marked "not". */
  readonly quoted?: Span;
}

export function cueOf(kind: CueKind, left: Shown | null, right: Shown | null): Cue {
  return {
    kind,
    left: left?.span ?? null,
    right: right?.span ?? null,
    values: { left: said(left), right: said(right) },
  };
}

/** A cue of one side, whichever it is. */
export function oneSided(kind: CueKind, side: keyof Pair<unknown>, shown: Shown): Cue {
  return side === "left" ? cueOf(kind, shown, null) : cueOf(kind, null, shown);
}

function said(shown: Shown | null): string | null {
  return shown && textOf(shown.reading, shown.quoted ?? shown.span).replace(/\s+/gu, " ");
}
