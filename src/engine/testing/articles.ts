import fc from "fast-check";

/** Words of several scripts, so that no property holds for English alone. */
export const SENTENCES = [
  "The council met on Tuesday and voted for the plan.",
  "Seven people were hurt, the fire service said.",
  "“We were not told,” said Ana Ruiz, 41, a nurse.",
  "Prices rose by 3.5 percent in the U.S. and fell elsewhere.",
  "No date was given.",
  "Der Minister lehnte den Vorschlag am 3. Mai ab.",
  "La mairie n’a pas répondu à nos questions.",
  "Мэр пообещал открыть мост к осени.",
  "记者周三在现场看到约二百人。",
  "وزیر گفت که تصمیمی گرفته نشده است.",
  "मंत्री ने कहा कि सड़क जल्द खुलेगी।",
  "Dr. Osei called it “a first step” 👩🏽‍⚕️.",
  "The river Ouse flooded 120 homes in Ferrybridge last night.",
  "A spokeswoman declined to comment.",
  "Trains between Lund and Malmö stopped at 6 a.m.",
  "Shares in the company fell 12%.",
] as const;

/** An article whose sentences are all different: at most 16 of them in paragraphs of one to four. */
export const article: fc.Arbitrary<string> = fc
  .shuffledSubarray([...SENTENCES], { minLength: 0 })
  .chain((sentences) => laidOut(sentences));

/** Two texts that share sentences, in any order. */
export const articlePair: fc.Arbitrary<readonly [string, string]> = fc.tuple(article, article);

/** Anything a keyboard, a scraper or a broken file can give. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ...SENTENCES,
        "\n",
        "\n\n",
        " ",
        "\t",
        "\r\n",
        ".",
        "?!",
        "“",
        "”",
        "(",
        "1.",
        "— ",
        "…",
      ),
    )
    .map((parts) => parts.join("")),
);

function laidOut(sentences: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(" ", " ", "\n\n"), { minLength: sentences.length, maxLength: sentences.length })
    .map((gaps) =>
      sentences.map((sentence, i) => `${sentence}${i < sentences.length - 1 ? gaps[i] : ""}`).join(""),
    );
}
