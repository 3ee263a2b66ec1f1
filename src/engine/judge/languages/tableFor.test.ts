import { describe, expect, it } from "vitest";
import { LANGUAGES_READ } from "../../model.ts";
import { tokenize } from "../../words/tokens.ts";
import { TABLES, tableFor } from "./tableFor.ts";

describe("tableFor", () => {
  it("has a table for each of the languages that the screen calls read", () => {
    expect(TABLES.map(({ code }) => code).sort()).toEqual(LANGUAGES_READ);
  });

  it.each([
    ["en", "The council said that it was not ready to open the bridge."],
    ["de", "Der Rat sagte, dass er noch nicht bereit sei, die Brücke zu öffnen."],
    ["fr", "Le conseil a dit que la ville ne pouvait pas ouvrir le pont."],
    ["es", "El consejo dijo que la ciudad no estaba lista para abrir el puente."],
    ["it", "Il consiglio ha detto che la città non era pronta ad aprire il ponte."],
    ["pt", "O conselho disse que a cidade não estava pronta para abrir a ponte."],
    ["ru", "Совет сказал, что он еще не готов открыть мост для жителей."],
    ["ar", "وقال المجلس إن المدينة ليست مستعدة لفتح الجسر في هذا الشهر من العام."],
    ["fa", "شورا گفت که این شهر برای باز کردن پل آماده نیست و باید صبر کرد."],
    ["zh", "市议会表示，该市还没有准备好开放这座桥。"],
    ["cs", "Rada řekla, že most není podle ní připraven a že se do konce roku neotevře."],
    ["pl", "Rada powiedziała, że most nie jest gotowy i że do końca roku nie będzie go można otworzyć."],
    ["nl", "De raad zei dat de brug nog niet klaar is en dat hij dit jaar dicht blijft."],
    ["ja", "市議会は、橋を開通させる準備はまだできていないと述べた。"],
    ["hi", "परिषद ने कहा कि पुल अभी तैयार नहीं है और इस साल के अंत तक बंद रहेगा।"],
    // Neighbours of ours.
    ["und", "Rådet sagde, at broen ikke er klar endnu, og at den er lukket for biler i år."],
    ["und", "Kommunen solgte møllen til en forening, men havnen er stadig åben for alle."],
    ["und", "Rådet sa at broen ikke er klar ennå, og at den er stengt for biler i år."],
    ["und", "Rådet sade att bron inte är klar än och att den är stängd för bilar i år."],
    ["und", "Die raad het gesê dat die brug nog nie klaar is nie en dat dit vanjaar toe bly."],
    ["und", "Rada povedala, že most ešte nie je pripravený a že sa do konca roka neotvorí."],
    ["und", "Svet je povedal, da most še ni pripravljen in da ga do konca leta ne bodo odprli."],
    ["und", "Vijeće je reklo da most još nije spreman i da se do kraja godine neće otvoriti."],
    ["und", "El consell va dir que el pont encara no és a punt i que aquest any no s'obrirà."],
    ["und", "Kaupunki ilmoitti sulkevansa sillan ensi viikolla."],
  ])("knows %s by its words", (code, text) => {
    expect(tableFor("und", tokenize(text, [0, text.length], "und")).code).toBe(code);
  });

  it("goes by the language it is given", () => {
    expect(tableFor("fr-CA", []).code).toBe("fr");
    expect(tableFor("fi", []).code).toBe("und");
  });
});

describe.each(TABLES.map((table) => [table.code, table] as const))("the table %s", (_, table) => {
  it("has twelve months and seven days, and no name twice", () => {
    const { months, weekdays } = table.dates!;
    expect(months.length).toBe(12);
    expect(weekdays.length).toBe(7);
    for (const names of [months.flat(), weekdays.flat()]) expect(new Set(names).size).toBe(names.length);
  });

  it("has no phrase in two classes of one list", () => {
    const lists = [
      table.units,
      table.bounds,
      table.boundsAfter,
      table.negation?.words,
      table.opposites,
      table.hedges,
      table.quantifiers,
      table.attribution?.verbs,
    ];
    for (const list of lists) {
      const phrases = Object.values<readonly string[] | undefined>(list ?? {}).flatMap((own) => own ?? []);
      expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
    }
  });

  it("lets only what starts a clause stand inside names and before descriptions", () => {
    const { starts, beforeDescriptions } = table.clauses!;
    for (const word of beforeDescriptions ?? []) expect(starts).toContain(word);
  });

  it("is written in lower case, without spaces at the ends", () => {
    const lists = [
      table.bounds,
      table.boundsAfter,
      table.negation?.words,
      table.opposites,
      table.hedges,
      table.quantifiers,
      table.attribution?.verbs,
    ];
    for (const phrase of lists.flatMap((list) =>
      Object.values<readonly string[] | undefined>(list ?? {}).flatMap((own) => own ?? []),
    )) {
      expect(phrase).toBe(phrase.trim());
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase).not.toBe("");
    }
  });
});
