import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

/** Wordings that two reports of one event choose between, and what a reader is told of each pair: all kinds of cues. */
describe("facts in Spanish", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    [
      "Dos millones de árboles ardieron.",
      "2 millones de árboles ardieron.",
      "variant Dos millones -> 2 millones",
    ],
    ["La tasa bajó un 3 %.", "La tasa bajó un tres por ciento.", "variant 3 % -> tres por ciento"],
    [
      "El astillero emplea a una docena de obreros.",
      "El astillero emplea a doce obreros.",
      "variant una docena -> doce",
    ],
    ["La presa cedió el 14 de marzo.", "La presa cedió el 4 de marzo.", "date 14 de marzo -> 4 de marzo"],
    ["La presa cedió a las 17 horas.", "La presa cedió a las 17:00.", "variant 17 horas -> 17:00"],
    ["El alcalde no venderá el molino.", "El alcalde venderá el molino.", "negation no venderá -> venderá"],
    [
      "«El puente es viejo y peligroso», dijo.",
      "«El puente es viejo y muy peligroso», dijo.",
      "quote El puente es viejo y peligroso -> El puente es viejo y muy peligroso",
    ],
    [
      "Halas dijo que el horno estaba frío.",
      "Halas admitió que el horno estaba frío.",
      "attribution Halas dijo -> Halas admitió",
    ],
    ["La fábrica podría cerrar.", "La fábrica cerrará.", "hedge podría -> –"],
    ["La mayoría de los vecinos se fue.", "Algunos vecinos se fueron.", "quantifier La mayoría -> Algunos"],
    ["Unos 30 barcos se hundieron.", "Más de 30 barcos se hundieron.", "hedge Unos -> Más de"],
    ["Al menos 30 barcos se hundieron.", "Hasta 30 barcos se hundieron.", "hedge Al menos -> Hasta"],
    ["El alcalde inauguró el puente.", "El puente fue inaugurado.", "agent alcalde -> –"],
    ["La policía desmintió la fuga.", "La policía confirmó la fuga.", "negation desmintió -> confirmó"],
    ["El museo es gratuito.", "El museo es de pago.", "negation gratuito -> de pago"],
    ["El molino sigue cerrado.", "El molino ya está abierto.", "negation sigue cerrado -> abierto"],
    ["Los molinos están cerrados.", "Los molinos están abiertos.", "negation cerrados -> abiertos"],
    ["El gremio pide la subasta.", "El gremio rechaza la subasta.", "negation pide -> rechaza"],
    ["Casi 30 barcos se hundieron.", "Más de 30 barcos se hundieron.", "hedge Casi -> Más de"],
    [
      "El proyecto cuesta 1,5 millones de euros.",
      "El proyecto cuesta 1.500.000 euros.",
      "variant 1,5 millones de euros -> 1.500.000 euros",
    ],
    [
      "La ley entra en vigor el 1 de enero.",
      "La ley entra en vigor el 1º de enero.",
      "variant 1 de enero -> 1º de enero",
    ],
    ["El ministro negó los hechos.", "El ministro reconoció los hechos.", "negation negó -> reconoció"],
    [
      "El barco fue deshecho por un rayo.",
      "El barco fue deshecho por un vecino.",
      "agent por un rayo -> por un vecino",
    ],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "es" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["El astillero emplea a 6.000 obreros.", "El astillero emplea a 6000 obreros."],
    ["La presa cedió el martes 14 de marzo.", "La presa cedió el 14 de marzo."],
    [
      "El alcalde no solo vendió el molino, sino también el muelle.",
      "El alcalde vendió el molino y el muelle.",
    ],
    ["No es imposible que el puente resista.", "Es posible que el puente resista."],
    ["Nadie resultó herido.", "No hubo heridos."],
    ["«El puente es viejo y peligroso», dijo.", '"El puente es viejo y peligroso", dijo.'],
    ["Según la policía, el horno estaba frío.", "El horno estaba frío, informó la policía."],
    ["Unos 30 barcos se hundieron.", "Cerca de 30 barcos se hundieron."],
    ["Los barcos bajaron un 8 %, hasta 30.", "Los barcos bajaron un 8 % y son 30."],
    ["Casi un tercio de los árboles está enfermo.", "El 33 % de los árboles está enfermo."],
    ["No hubo heridos.", "Nadie resultó herido."],
    ["El pan fue hecho por encargo.", "El pan fue hecho."],
    ["La reunión prevista para el martes fue cancelada.", "La reunión del martes fue cancelada."],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "es" })).toEqual([]);
  });
});
