import type { Side } from "../../engine/model.ts";
import { FURNITURE_NAMES } from "../../report/wording.ts";
import type { Run } from "../../workspace/rowRuns.ts";
import type { ClaimGroup, ClaimRow, Row, Sentence } from "../../workspace/rows.ts";
import { marginNumber } from "../compare/claim/marginNumber.ts";
import { cueName, linkName } from "../compare/claim/rowWording.ts";
import { textAttributes } from "../compare/claim/textAttributes.ts";
import { SIDE_LETTERS } from "../controls/sideLetters.ts";
import { useTelling } from "../reading/ReadingContext.ts";

/** A row on paper: no colour tells anything here. A's words are dotted, B's underlined, changed facts bold as well. */
export function PrintRow({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case "claim":
      return <PrintClaim row={row} />;
    case "heading":
      return (
        <tr data-kind="heading">
          <Told side="left" sentences={row.left} />
          <td />
          <Told side="right" sentences={row.right} />
        </tr>
      );
    case "furniture":
      return (
        <tr data-kind="furniture">
          <Told side="left" sentences={row.left} />
          <td className="print-state">
            <small>{row.names.map((kind) => FURNITURE_NAMES[kind]).join(", ")}</small>
          </td>
          <Told side="right" sentences={row.right} />
        </tr>
      );
    case "paragraph":
      return null;
  }
}

function PrintClaim({ row: { group, place } }: { readonly row: ClaimRow }) {
  const cues = [...new Set(group.cues.map(cueName))].join(", ");
  const cell = (side: Side) =>
    place === "both" || place === side ? (
      <Told side={side} sentences={group[side]} elsewhere={toldElsewhere(group, side)} />
    ) : (
      <td className="print-ghost">
        Moved: see {SIDE_LETTERS[side]} {group[side][0]?.number}
      </td>
    );
  return (
    <tr data-state={group.state}>
      {cell("left")}
      <td className="print-state">
        <b>{sign(group)}</b>
        {cues !== "" && <small>{cues}</small>}
      </td>
      {cell("right")}
    </tr>
  );
}

/** "Told elsewhere: see B 9", where a side has no sentence here but tells the same in another row. */
function toldElsewhere(group: ClaimGroup, side: Side): string | null {
  const links = group.links.filter((link) => link.kind === "echo" && link.to === side);
  if (group[side].length > 0 || links.length === 0) return null;
  return `Told elsewhere: see ${links.map(linkName).join(", ")}`;
}

function sign({ state, certain, left, right }: ClaimGroup): string {
  if (!certain) return "?";
  switch (state) {
    case "same":
      return "=";
    case "reworded":
      return left.length === right.length || left.length === 0 || right.length === 0
        ? "≈"
        : `${left.length} : ${right.length}`;
    case "moved":
      return "↕";
    case "dropped":
      return "A";
    case "added":
      return "B";
  }
}

interface ToldProps {
  readonly side: Side;
  readonly sentences: readonly Sentence[];
  readonly elsewhere?: string | null;
}

function Told({ side, sentences, elsewhere = null }: ToldProps) {
  const { languages } = useTelling();
  const language = languages[side];
  if (elsewhere !== null) return <td className="print-ghost">{elsewhere}</td>;
  return (
    <td data-side={side} {...textAttributes(language)}>
      {sentences.map(({ claim, number, runs }) => (
        <span key={claim}>
          {number !== null && <sup>{marginNumber(number, language)}</sup>}
          {runs.map((run) => (
            <PrintRun key={`${run.start}${run.kind}`} run={run} side={side} />
          ))}{" "}
        </span>
      ))}
    </td>
  );
}

function PrintRun({ run, side }: { readonly run: Run; readonly side: Side }) {
  switch (run.kind) {
    case "same":
      return run.text;
    case "differs":
    case "moved":
    case "clause":
      return (
        <span className="print-word" data-side={side}>
          {run.text}
        </span>
      );
    case "fact":
      return (
        <b className="print-word" data-side={side} data-fact>
          {run.text}
        </b>
      );
    case "variant":
      return <span className="print-variant">{run.text}</span>;
    case "aside":
      return <span className="print-aside">{run.text}</span>;
    case "gap":
      return <span className="print-gap" />;
  }
}
