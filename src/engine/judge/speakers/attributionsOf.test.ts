import { describe, expect, it } from "vitest";
import { readingsOf } from "../testing/judged.ts";
import { attributionsOf } from "./attributionsOf.ts";

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
    ["de", "Der Damm halte, sagte der Chef am Montag.", "Chef"],
    ["de", "Es regnete, am Montag sagte die Ministerin das.", "Ministerin"],
    ["de", "Ein Haus in Kelm brannte der Polizei zufolge.", "Polizei"],
    ["de", "Ein Haus brannte örtlichen Medien zufolge.", "Medien"],
    ["de", "Ihr zufolge brannte ein Haus.", ""],
    ["de", "Das Publikum buhte laut."],
    ["en", "On Monday, Hilde Strand said it was shut.", "Hilde Strand"],
    ["en", "Police in Kelm, Orlo County, said it was shut.", "Police Kelm Orlo County"],
    ["en", "The outbreak was confirmed by officials.", "officials"],
    ["en", "He said it was shut.", ""],
    ["en", "The United States closed it."],
    ["cs", "Podle policie muž vystřelil.", "policie"],
    ["cs", "Podle krajské policie muž vystřelil.", "krajské policie"],
    ["cs", "Podle Hany Krátké muž vystřelil.", "Hany Krátké"],
    ["cs", "Podle Hany Krátké.", "Hany Krátké"],
    ["cs", "Podle mluvčí policie Hany Krátké muž vystřelil.", "mluvčí policie Hany Krátké"],
    ["pl", "Według rzeczniczki policji Anny Kot mężczyzna strzelał.", "rzeczniczki policji Anny Kot"],
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
