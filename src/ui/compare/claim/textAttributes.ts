/** Languages whose sentences run from the right also where they begin with a Latin name or a number. */
const FROM_RIGHT: ReadonlySet<string> = new Set([
  "ar",
  "ckb",
  "dv",
  "fa",
  "he",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

interface TextAttributes {
  readonly lang: string | undefined;
  readonly dir: "rtl" | "auto";
}

/** What the element of a text says of it to browser and reading software. */
export function textAttributes(language: string): TextAttributes {
  return {
    lang: language === "und" ? undefined : language,
    dir: FROM_RIGHT.has(language) ? "rtl" : "auto",
  };
}
