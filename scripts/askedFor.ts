/** The whole number that an option of a script holds, `least` or more; the script ends where it holds none. */
export function numberAskedFor(option: string, word: string, least: number): number {
  const number = numberIn(word);
  return number !== null && number >= least
    ? number
    : refuse(`--${option} is a whole number, ${least} or more, and not "${word}".`);
}

/** The names that an option of a script lists, as `a,b`; the script ends where one is not known. */
export function namesAskedFor<Name extends string>(
  option: string,
  list: string,
  known: readonly Name[],
): Name[] {
  return namesIn(list, known) ?? refuse(`--${option} lists some of ${known.join(", ")}, and not "${list}".`);
}

/** Null where the word holds no whole number. */
export function numberIn(word: string): number | null {
  return /^\d+$/u.test(word) && Number.isSafeInteger(Number(word)) ? Number(word) : null;
}

/** Null where a name of the list is not known. */
export function namesIn<Name extends string>(list: string, known: readonly Name[]): Name[] | null {
  const names = list.split(",").map((word) => known.find((name) => name === word));
  return names.every((name) => name !== undefined) ? names : null;
}

/** A script that does not know what is asked for must not seem to have done it. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
