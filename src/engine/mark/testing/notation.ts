import { type Edit, otherSide, type Pair, SIDES, type Side, type Span } from "../../model.ts";
import { type Token, tokenize } from "../../words/tokens.ts";

/**
 * Two texts and what differs, in one string, after `git diff --word-diff`:
 *
 *     [-red-]{+blue+}      replaced           [-red-]  dropped          {+blue+}  added
 *     [~strike|striking~]  another form       (=Qasim|Ghasem=)  written differently, and no edit
 *     [>in May>] … {>in May>}  moved          [-red-] {+blue+}  with a space: one dropped, one added
 *
 * " | " ends a claim on both sides, "-| " on the left alone, "+| " on the right alone.
 */
export interface Noted {
  readonly texts: Pair<string>;
  /** Tokens of each claim. */
  readonly words: Pair<Token[][]>;
  readonly items: readonly Item[];
}

/** A piece of the string; both spans where it stands for words of both sides. */
export interface Item {
  readonly kind: "kept" | "variant" | Edit["kind"];
  readonly left: Span | null;
  readonly right: Span | null;
}

/** What stands inside a sign: anything but its end. */
const upTo = (name: string, end: string) => `(?<${name}>(?:(?!${end}).)*)${end}`;
const ITEM = new RegExp(
  [
    String.raw`\[-${upTo("from", String.raw`-\]`)}\{\+${upTo("to", String.raw`\+\}`)}`,
    String.raw`\[-${upTo("dropped", String.raw`-\]`)}`,
    String.raw`\{\+${upTo("added", String.raw`\+\}`)}`,
    String.raw`\[~${upTo("form", String.raw`\|`)}${upTo("other", String.raw`~\]`)}`,
    String.raw`\[>${upTo("away", String.raw`>\]`)}`,
    String.raw`\{>${upTo("here", String.raw`>\}`)}`,
    String.raw`\(=${upTo("one", String.raw`\|`)}${upTo("two", String.raw`=\)`)}`,
    String.raw`(?<end> [-+]?\| )`,
    "(?<kept>[^[{( ]+|.)",
  ].join("|"),
  "gsu",
);

export function note(notation: string, language = "en"): Noted {
  const texts = { left: "", right: "" };
  const ends: Pair<number[]> = { left: [], right: [] };
  const items: Item[] = [];
  const add = (side: Side, text: string | undefined): Span | null => {
    if (text === undefined) return null;
    const start = texts[side].length;
    text.split(" | ").forEach((part, i) => {
      if (i > 0) {
        texts[side] += " ";
        ends[side].push(texts[side].length);
      }
      texts[side] += part;
    });
    return [start, texts[side].length];
  };
  for (const { groups = {} } of notation.matchAll(ITEM)) {
    const { from, to, dropped, added, form, other, away, here, one, two, end, kept } = groups;
    if (end !== undefined) {
      for (const side of SIDES) {
        add(side, " ");
        if (!end.includes(side === "left" ? "+" : "-")) ends[side].push(texts[side].length);
      }
      continue;
    }
    const left = add("left", from ?? dropped ?? form ?? away ?? one ?? kept);
    const right = add("right", to ?? added ?? other ?? here ?? two ?? kept);
    const kind = kept
      ? "kept"
      : one
        ? "variant"
        : form
          ? "form"
          : away || here
            ? "moved"
            : from
              ? "replaced"
              : dropped
                ? "dropped"
                : "added";
    items.push({ kind, left, right });
  }
  const words = {
    left: claims(texts.left, ends.left, language),
    right: claims(texts.right, ends.right, language),
  };
  return { texts, words, items };
}

function claims(text: string, ends: readonly number[], language: string): Token[][] {
  return [...ends, text.length].map((end, i) => tokenize(text, [ends[i - 1] ?? 0, end], language));
}

/** What the notation says, with one space round every token: two notations that say the same print the same. */
export function print({ words }: Noted, items: readonly Item[]): string {
  const tokens = { left: words.left.flat(), right: words.right.flat() };
  const inside = (side: Side, span: Span | null) =>
    span ? tokens[side].filter((t) => span[0] <= t.start && t.start < span[1]) : [];
  return items
    .map(({ kind, left, right }) => sayItem(kind, inside("left", left), inside("right", right)))
    .filter((text) => text !== "")
    .join(" ");
}

function sayItem(kind: Item["kind"], left: readonly Token[], right: readonly Token[]): string {
  if (left.length + right.length === 0) return "";
  const say = (all: readonly Token[]) => all.map((t) => t.surface).join(" ");
  const [l, r] = [say(left), say(right)];
  switch (kind) {
    case "kept":
    case "variant":
      if (l === r) return l;
      if (left.length !== right.length) return `(=${l}|${r}=)`;
      return left
        .map(({ surface }, i) => [surface, right[i]!.surface])
        .map(([a, b]) => (a === b ? a : `(=${a}|${b}=)`))
        .join(" ");
    case "form":
      return `[~${l}|${r}~]`;
    case "moved":
      return l ? `[>${l}>]` : `{>${r}>}`;
    case "replaced":
      return `[-${l}-]{+${r}+}`;
    case "dropped":
      return `[-${l}-]`;
    case "added":
      return `{+${r}+}`;
  }
}

/**
 * The edits of a match with what is kept between them. Kept words are taken from both sides at once, so claims must be told
 * in the order of their texts.
 */
export function itemsOf({ texts, words }: Noted, edits: readonly Edit[]): Item[] {
  const tokens = { left: words.left.flat(), right: words.right.flat() };
  const items: Item[] = [];
  const at = { left: 0, right: 0 };
  const keep = (to: Pair<number>) => {
    const between = (side: Side) => tokens[side].filter((t) => t.start >= at[side] && t.end <= to[side]);
    const [ours, theirs] = [between("left"), between("right")];
    const shorter = Math.min(ours.length, theirs.length);
    const alike = (i: number) => ours.at(i)!.surface === theirs.at(i)!.surface;
    let head = 0;
    while (head < shorter && alike(head)) head++;
    let tail = 0;
    while (tail < shorter - head && alike(-1 - tail)) tail++;
    const pair = (l: number, r: number) => {
      const [a, b] = [ours[l]!, theirs[r]!];
      items.push({ kind: "kept", left: [a.start, a.end], right: [b.start, b.end] });
    };
    for (let i = 0; i < head; i++) pair(i, i);
    if (ours.length === theirs.length) for (let i = head; i < shorter - tail; i++) pair(i, i);
    else {
      const rest = (all: readonly Token[]): Span => [all[head]?.start ?? 0, all.at(-1 - tail)?.end ?? 0];
      items.push({ kind: "kept", left: rest(ours), right: rest(theirs) });
    }
    for (let i = tail; i > 0; i--) pair(ours.length - i, theirs.length - i);
  };
  edits.forEach((edit, e) => {
    const starts = { left: startOf("left", e), right: startOf("right", e) };
    keep(starts);
    items.push(edit);
    at.left = edit.left?.[1] ?? starts.left;
    at.right = edit.right?.[1] ?? starts.right;
  });
  keep({ left: texts.left.length, right: texts.right.length });
  return items;

  /** Where an edit begins; on a side it has no words on, after as many kept words as on the other. */
  function startOf(side: Side, e: number): number {
    const own = edits[e]![side];
    if (own) return own[0];
    const other = otherSide(side);
    const kept = tokens[other].filter((t) => t.start >= at[other] && t.end <= edits[e]![other]![0]).length;
    const next = edits.slice(e).find((edit) => edit[side])?.[side]?.[0] ?? texts[side].length;
    const free = tokens[side].filter((t) => t.start >= at[side] && t.end <= next);
    return kept === 0 ? at[side] : (free[kept - 1]?.end ?? next);
  }
}
