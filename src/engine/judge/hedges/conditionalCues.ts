import { type Cue, otherSide, SIDES, type Side } from "../../model.ts";
import type { LanguageTable } from "../languages/language.ts";
import { alike } from "../reading/alike.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { cueOf, type Shown } from "../reading/located.ts";
import { endsOn, inText, phrasesIn, type Reading, type Word } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";
import { attributionsOf } from "../speakers/attributionsOf.ts";

/**
 * What a verb in the conditional tells as hearsay and the other side as a fact: les dégâts s'élèveraient à -> s'élèvent à.
 *
 * Where somebody is said to say it, the form is grammar, and the other side may name who says so instead. Where the other side
 * has the verb in the future or as an infinitive, behind a verb that says how sure it is, the two may be as sure.
 */
export function conditionalCues(sides: Sides): Cue[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    if (sides[side].some(isSourced) || sides[other].some(isSourced)) return [];
    return sides[side].flatMap((reading) =>
      conditionalsOf(reading).flatMap((verb) => {
        const plain = plainFormOf(verb, reading.table, sides[other]);
        return plain ? [cued(side, shown(verb, reading), plain)] : [];
      }),
    );
  });
}

function isSourced(reading: Reading): boolean {
  return attributionsOf(reading).length > 0;
}

function conditionalsOf(reading: Reading): readonly Word[] {
  const { words, table } = reading;
  const { conditional } = table;
  if (!conditional || words.some(({ normal }) => conditional.if.has(normal))) return [];
  const hedges = phrasesIn(reading, table.hedges).map(({ span }) => inText(reading, span));
  return words.filter(
    (word) =>
      hasForm(word, conditional.endings) && !hedges.some(([from, to]) => from < word.end && word.start < to),
  );
}

/** The same verb as a fact; nothing where it also stands in a form that says no more than the conditional. */
function plainFormOf(verb: Word, table: LanguageTable, there: readonly Reading[]): Shown | undefined {
  const bare = bareForm(verb, table);
  const forms = there.flatMap((reading) =>
    reading.words
      .filter((word) => mayBeVerb(word, reading) && (alike(word, verb) || alike(word, bare)))
      .map((word) => ({ word, reading })),
  );
  if (forms.some(({ word }) => leavesOpen(word, table))) return undefined;
  const [first] = forms;
  return first && shown(first.word, first.reading);
}

/** Élève of élèveraient: so long an ending hides that two words are one verb. */
function bareForm({ normal }: Word, { conditional, stem }: LanguageTable): Pick<Word, "normal" | "stem"> {
  const ending = conditional?.endings.find((end) => normal.endsWith(end)) ?? "";
  const bare = normal.slice(0, normal.length - ending.length + 1);
  return { normal: bare, stem: stem?.(bare) ?? bare };
}

function leavesOpen(word: Word, { conditional }: LanguageTable): boolean {
  return hasForm(word, conditional?.endings) || hasForm(word, conditional?.unsure);
}

/** Behind an article a word is a noun: la baisse, baisserait. */
function mayBeVerb(word: Word, { words, table }: Reading): boolean {
  const before = words[words.indexOf(word) - 1];
  return (
    word.content &&
    !isCapitalised(word) &&
    (before === undefined || table.clauses?.determiners?.has(before.normal) !== true)
  );
}

function hasForm(word: Word, endings: readonly string[] | undefined): boolean {
  return !isCapitalised(word) && endsOn(endings, word.normal);
}

function shown({ start, end }: Word, reading: Reading): Shown {
  return { span: [start, end], reading };
}

function cued(side: Side, own: Shown, plain: Shown): Cue {
  return side === "left" ? cueOf("hedge", own, plain) : cueOf("hedge", plain, own);
}
