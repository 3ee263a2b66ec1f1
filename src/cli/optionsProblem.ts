/**
 * What is wrong with options that came as JSON or on the command line, null where nothing is: then the value is `Options`.
 * The first problem is named by its path, as in "options.strictness must be …" without the leading "options.".
 */
export function optionsProblem(value: unknown): string | null {
  if (!isRecord(value)) return "must be an object";
  for (const [name, given] of Object.entries(value)) {
    if (!isOptionName(name)) return `${name} is not an option; there are ${Object.keys(CHECKS).join(", ")}`;
    const problem = CHECKS[name](given);
    if (problem) return `${name}${problem}`;
  }
  return null;
}

/** An object that is no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Each says what is wrong as the rest of a sentence, null for nothing. */
const CHECKS = {
  pins: (value: unknown) =>
    Array.isArray(value) && value.every(isPin)
      ? null
      : ' must be a list of {"left":[[start,end],…],"right":[[start,end],…]}',
  equal: (value: unknown) =>
    Array.isArray(value) && value.every((words) => Array.isArray(words) && words.every(isString))
      ? null
      : " must be a list of lists of words",
  ignore: (value: unknown) => {
    if (!isRecord(value)) return " must be an object";
    const [wrong] = Object.entries(value).filter(
      ([name, on]) => !IGNORABLE.has(name) || typeof on !== "boolean",
    );
    return wrong ? `.${wrong[0]}: there are ${[...IGNORABLE].join(", ")}, each true or false` : null;
  },
  strictness: (value: unknown) =>
    typeof value === "number" && value >= 0 && value <= 1 ? null : " must be a number from 0 to 1",
  language: (value: unknown) =>
    isString(value) && /^[a-z]{2,3}$/u.test(value)
      ? null
      : " must be a code of two or three letters, such as en",
  limits: (value: unknown) => {
    if (!isRecord(value)) return " must be an object";
    const [wrong] = Object.entries(value).filter(([name, n]) => name !== "steps" || !isCount(n));
    return wrong ? `.${wrong[0]}: there is steps, a whole number from 0 up` : null;
  },
};

const IGNORABLE = new Set(["case", "punctuation", "accents"]);

function isOptionName(name: string): name is keyof typeof CHECKS {
  return Object.hasOwn(CHECKS, name);
}

function isPin(value: unknown): boolean {
  return (
    isRecord(value) && [value.left, value.right].every((side) => Array.isArray(side) && side.every(isSpan))
  );
}

function isSpan(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end]: unknown[] = value;
  return isCount(start) && isCount(end) && start <= end;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
