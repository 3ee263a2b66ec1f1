import { isInDate, type Reading, type Word } from "../reading/reading.ts";

/**
 * The speaker inside a parted verb, ", teilte am Montag die POLIZEI dem Sender in Köln mit": phrases before it are passed
 * over, and a phrase or an object behind it ends it.
 */
export function speakerWithin(inside: readonly Word[], reading: Reading): readonly Word[] {
  const { attribution } = reading.table;
  const { starts, articles } = reading.table.clauses ?? {};
  const found: Word[] = [];
  let passing: "nothing" | "preposition" | "phrase" = "nothing";
  for (const word of inside) {
    const isArticle = articles?.has(word.normal) === true;
    const opensPhrase = starts?.has(word.normal) === true && !isArticle;
    const opensObject = attribution?.objects?.has(word.normal) === true;
    if (found.length > 0 && (opensPhrase || opensObject)) return found;
    if (opensPhrase || (opensObject && !isArticle)) passing = "preposition";
    else if (isInDate(reading, word)) passing = "nothing";
    else if (passing === "preposition") passing = "phrase";
    else if (passing === "phrase" && isArticle) passing = "nothing";
    else if (passing === "nothing" && word.content) found.push(word);
  }
  return found;
}

/** Whether a word is the pronoun of one who does something: er, sie. */
export function isSubject({ normal }: Word, { table }: Reading): boolean {
  return table.passive?.pronouns?.some(([subject]) => subject === normal) === true;
}
