import { ArrowDown, ArrowUp } from "lucide-react";
import { useContext } from "react";
import type { Side } from "../../../engine/model.ts";
import type { RowLink } from "../../../workspace/rowLinks.ts";
import { type ClaimGroup, type ClaimRow, groupAt, type Sentence } from "../../../workspace/rows.ts";
import { LetterKey } from "../../controls/LetterKey.tsx";
import { ReadingContext, useTelling } from "../../reading/ReadingContext.ts";
import { ghostWords } from "./ghostWords.ts";
import { nameWords } from "./rowWording.ts";
import { textAttributes } from "./textAttributes.ts";

interface MovedGhostProps {
  readonly row: ClaimRow;
  /** The side whose sentence stands elsewhere. */
  readonly side: Side;
  readonly focusable: boolean;
}

export function MovedGhost({ row: { group, key }, side, focusable }: MovedGhostProps) {
  const reading = useContext(ReadingContext);
  const [sentence] = group[side];
  const other = group.keys.find((one) => one !== key);
  if (sentence === undefined || other === undefined) return null;
  return (
    <Ghost
      what="Moved."
      sentence={sentence}
      direction={key === group.keys[0] ? "down" : "up"}
      letter="o"
      focusable={focusable}
      onGo={() => reading.getState().goTo(other, "jump")}
    />
  );
}

interface EchoGhostProps {
  readonly link: RowLink;
  readonly group: ClaimGroup;
  readonly focusable: boolean;
}

/** For a claim that the other text tells within another claim's row. */
export function EchoGhost({ link, group, focusable }: EchoGhostProps) {
  const reading = useContext(ReadingContext);
  const told = groupAt(reading.getState().rows, link.key);
  const sentence = told?.[link.to].find(({ claim }) => claim === link.target);
  if (told === undefined || sentence === undefined) return null;
  return (
    <Ghost
      what="Told elsewhere."
      sentence={sentence}
      direction={told.number > group.number ? "down" : "up"}
      letter="e"
      focusable={focusable}
      onGo={() => reading.getState().goTo(link.key, "jump")}
    />
  );
}

interface GhostProps {
  /** What became of the sentence: "Moved.", "Told elsewhere." */
  readonly what: string;
  /** Where it stands instead, if that is not told by its number in its own text. */
  readonly where?: string;
  /** The sentence that stands elsewhere. */
  readonly sentence: Sentence;
  readonly direction: "up" | "down";
  /** The key that goes there. */
  readonly letter: string;
  readonly focusable: boolean;
  readonly onGo: () => void;
}

/** Stands where a sentence would be that is told at another place: says where, with words of it, and goes there. */
export function Ghost({ what, where, sentence, direction, letter, focusable, onGo }: GhostProps) {
  const telling = useTelling();
  const Arrow = direction === "up" ? ArrowUp : ArrowDown;
  return (
    <button type="button" className="ghost" tabIndex={focusable ? 0 : -1} onClick={onGo}>
      <Arrow size={14} aria-hidden className="mt-0.75 shrink-0" />
      <span className="min-w-0 flex-1">
        <span className="font-medium text-ink-2">{what}</span>{" "}
        {where ?? `Sentence ${sentence.number} in ${nameWords(telling, sentence.side)}`}
        <span className="say" {...textAttributes(telling.languages[sentence.side])}>
          {ghostWords(sentence)}
        </span>
      </span>
      <LetterKey>{letter}</LetterKey>
    </button>
  );
}
