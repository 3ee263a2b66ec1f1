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
    ["de", "Der Damm halte, gab sie am Montag die Zahl bekannt.", ""],
    ["de", "Der Damm halte, gab in Köln am Montag die Firma bekannt.", "Firma"],
    ["de", "Der Damm halte, teilte in der Nacht am Montag die Polizei mit.", "Polizei"],
    ["de", "Es sei vorbei, sagte am Montag.", ""],
    ["de", "Ein Haus brannte großen Medien aus Kelm zufolge.", "Medien Kelm"],
    ["en", "On Monday, Hilde Strand said it was shut.", "Hilde Strand"],
    ["en", "Police in Kelm, Orlo County, said it was shut.", "Police Kelm Orlo County"],
    ["en", "The outbreak was confirmed by officials.", "officials"],
    ["en", "He said it was shut.", ""],
    ["en", "The United States closed it."],
    ["en", "The outbreak was confirmed by officials in Kelm.", "officials"],
    ["en", "It was shut, said on Monday the mayor.", "mayor"],
    ["en", "It was shut, said Halden Inc. of Kelm.", "Halden Inc Kelm"],
    ["en", "Guards at Halden Inc. said it was shut.", "Guards Halden Inc"],
    ["en", "It was shut, guards at Halden Inc. said.", "guards Halden Inc"],
    ["en", "Guards at no. 5 said it was shut.", "Guards"],
    [
      "en",
      "A tired old northern Danish night guard from the muddy docks in Kelm said it was shut.",
      "Danish night guard muddy docks Kelm",
    ],
    ["en", "According to a tired old northern Danish night guard dock man it was shut.", ""],
    ["cs", "Podle policie muž vystřelil.", "policie"],
    ["cs", "Podle krajské policie muž vystřelil.", "krajské policie"],
    ["cs", "Podle Hany Krátké muž vystřelil.", "Hany Krátké"],
    ["cs", "Podle Hany Krátké.", "Hany Krátké"],
    ["cs", "Podle mluvčí policie Hany Krátké muž vystřelil.", "mluvčí policie Hany Krátké"],
    ["cs", "Podle mluvčí Hany Krátké z Kelma muž vystřelil.", "mluvčí Hany Krátké"],
    ["cs", "Podle mluvčí velké městské policie Hany Krátké muž vystřelil."],
    ["pl", "Według rzeczniczki policji Anny Kot mężczyzna strzelał.", "rzeczniczki policji Anny Kot"],
    ["fr", "Le pont tient, a déclaré lundi le maire.", "maire"],
    ["ja", "橋は安全だと市長は述べた。", "市長"],
    ["ja", "「閉鎖」と市長は発表した。", "市長"],
    ["ja", "市長は橋は安全だと述べた。", "市長"],
    ["ja", "市長は、閉鎖を発表した。", "市長"],
    ["ja", "市長は「閉鎖」を発表した。", "市長"],
    ["ja", "ケルムで、市長は、閉鎖を発表した。", "市長"],
    ["ja", "ケルムの市長と知事は、閉鎖を発表した。", "ケルム 市長 知事"],
    ["ja", "「橋は安全だ」と月曜日に市長は述べた。", "市長"],
    ["ja", "橋は閉まったと述べた。", ""],
    ["ja", "安全だと述べた。", ""],
    ["ja", "閉鎖を発表した市長は、帰った。", ""],
    ["ja", "橋は警察によると安全だ。", "警察"],
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
