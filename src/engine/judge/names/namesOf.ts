import type { Span } from "../../model.ts";
import { TITLES } from "../../words/titles.ts";
import { alike } from "../reading/alike.ts";
import { datesIn, inText, type Reading, type Word } from "../reading/reading.ts";

/** A run of capitalised words: Mill Bridge, University of Sarn, ISIL. */
export interface Name {
  readonly span: Span;
  readonly reading: Reading;
  /** Its capitalised words; "of" and the like are left out. */
  readonly words: readonly Word[];
}

/** What may stand inside a name without a capital. */
const JOINERS: ReadonlySet<string> = new Set(
  "of de del la du des von van der den für al el bin ibn da dos di".split(" "),
);
const CAPITAL = /^(?:(?:al|el)-)?\p{Lu}/u;

/**
 * The names of a claim. A word that only opens its claim is none unless a further capital follows; days and months are dates.
 */
export function namesOf(reading: Reading): Name[] {
  const { words, line, span } = reading;
  const dates = datesIn(reading).map((date) => inText(reading, date.span));
  const isName = (word: Word | undefined) =>
    word !== undefined &&
    CAPITAL.test(word.surface) &&
    word.content &&
    !isTitle(word) &&
    !dates.some(([from, to]) => word.start < to && from < word.end);
  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isName(words[at])) continue;
    let last = at;
    for (let next = at + 1; next < words.length; next++) {
      const gap = line.slice(words[next - 1]!.end - span[0], words[next]!.start - span[0]);
      if (!/^\s+$|^-$/u.test(gap)) break;
      if (isName(words[next])) last = next;
      else if (!JOINERS.has(words[next]!.normal)) break;
    }
    const opens = at === 0 || /["“«„]\s*$/u.test(line.slice(0, words[at]!.start - span[0]));
    const isGroup = opens && namesGroup(words[at]!, reading);
    const own = words.slice(isGroup ? at + 1 : at, last + 1).filter(isName);
    if (
      own.length > 1 ||
      (own.length === 1 && (isGroup || !opens)) ||
      /^\p{Lu}{2}/u.test(own[0]?.surface ?? "")
    )
      names.push({ span: [own[0]!.start, words[last]!.end], reading, words: own });
    at = last;
  }
  return names;
}

/** "Сотрудники Эрмитажа нашли …": who opens a claim is no part of the name behind him. */
function namesGroup(word: Word, { table }: Reading): boolean {
  const { people, attribution } = table;
  return (
    attribution?.kin?.has(word.normal) === true ||
    [...(people?.groups ?? [])].some((normal) =>
      alike(word, { normal, stem: table.stem?.(normal) ?? normal }),
    )
  );
}

/** "Ms Venn" is Venn; but the St of a town, and the Mt of a mountain, belong to the name. */
function isTitle({ surface }: Word): boolean {
  const title = surface.replace(/\.$/u, "");
  return TITLES.has(title) && !/^[SM]t$/u.test(title);
}
