import { describe, expect, it } from "vitest";
import { attributionsOf } from "./attributionsOf.ts";
import { readingsOf } from "./testing/judged.ts";

describe("attributionsOf", () => {
  it.each<[language: string, claim: string, ...speakers: string[]]>([
    ["en", "A police spokeswoman, Hilde Strand, said 12 cars burned.", "police spokeswoman Hilde Strand"],
    ["en", "It was shut, a police spokeswoman, Hilde Strand, said.", "police spokeswoman Hilde Strand"],
    ["en", "It was shut, Hilde Strand, a police spokeswoman, said.", "Hilde Strand police spokeswoman"],
    ["en", "It was shut, said Hilde Strand, a police spokeswoman.", "Hilde Strand"],
    ["de", "Der Damm halte, teilte die Polizei mit.", "Polizei"],
    ["de", "Der Damm halte, teilte die Polizei dem Sender mit.", "Polizei"],
    ["de", "Der Damm halte, teilte die Polizei in Köln mit.", "Polizei"],
    ["de", "Der Damm halte, teilte am Montag in Köln die Polizei mit.", "Polizei"],
    ["de", "Der Damm halte, teilte dem Sender die Polizei mit.", "Polizei"],
    ["de", "Der Damm halte, teilte ein Sprecher der Polizei am Montag mit.", "Sprecher Polizei"],
    ["de", "Der Damm halte, teilte Orla Venn dem Sender mit.", "Orla Venn"],
    ["de", "Der Damm halte, gab die Firma das Ergebnis bekannt.", "Firma"],
    ["de", "Der Damm halte, teilte ihr Sprecher mit.", "Sprecher"],
    ["de", "Der Damm halte, teilte er der Zeitung mit.", ""],
    ["de", "Der Damm halte, gab sie in Köln bekannt.", ""],
  ])("reads the speakers of %s: %s", (language, claim, ...speakers) => {
    expect(
      readingsOf(claim, language)
        .flatMap(attributionsOf)
        .map(({ speaker }) =>
          speaker
            .toSorted((a, b) => a.start - b.start)
            .map(({ surface }) => surface)
            .join(" "),
        ),
    ).toEqual(speakers);
  });
});
