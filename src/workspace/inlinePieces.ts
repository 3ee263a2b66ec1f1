import type { Run } from "./rowRuns.ts";
import type { Sentence } from "./rows.ts";

/**
 * A piece of the two texts told as one. `kept` stands on both sides, as the left writes it; `gone` is the left's own and
 * `come` the right's own; a `variant` is written in two ways; at `opens` a sentence begins that is not its side's first.
 */
export type InlinePiece =
  | { readonly kind: "kept" | "gone" | "come"; readonly text: string; readonly run: Run }
  | { readonly kind: "variant"; readonly text: string; readonly other: string; readonly run: Run }
  | { readonly kind: "opens"; readonly text: ""; readonly sentence: Sentence };

type TextPiece = Exclude<InlinePiece, { readonly kind: "opens" }>;

/** Puts pieces after each other, kept words in one. */
export class InlinePieces {
  readonly all: InlinePiece[] = [];
  private owesSpace = false;

  opens(sentence: Sentence): void {
    this.all.push({ kind: "opens", text: "", sentence });
  }

  put(piece: TextPiece): void {
    const last = this.all.findLast(({ kind }) => kind !== "opens");
    const takesSpace = piece.kind !== "kept" || /^[\p{L}\p{N}“‘("[]/u.test(piece.text);
    const hasSpace = last === undefined || endsWithSpace(last.text) || startsWithSpace(piece.text);
    if (this.owesSpace && takesSpace && !hasSpace) this.add({ ...spaceOf(piece.run), kind: "kept" });
    this.owesSpace = false;
    this.add(piece);
  }

  /** A space that both sides have. */
  putSpace(run: Run): void {
    this.owesSpace = false;
    this.add({ kind: "kept", text: " ", run });
  }

  /** Where the right has a space and the left has none: the next piece stands apart from the last, unless it is a stop. */
  oweSpace(): void {
    this.owesSpace = true;
  }

  private add(piece: TextPiece): void {
    const last = this.all.at(-1);
    if (last?.kind === "kept" && piece.kind === "kept" && last.run.kind === piece.run.kind)
      this.all[this.all.length - 1] = { ...last, text: last.text + piece.text };
    else this.all.push(piece);
  }
}

function spaceOf(run: Run) {
  return { text: " ", run: { ...run, kind: "same" as const } };
}

export function startsWithSpace(text: string): boolean {
  return /^\s/u.test(text);
}

export function endsWithSpace(text: string): boolean {
  return /\s$/u.test(text);
}
