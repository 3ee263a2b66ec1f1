import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

/** Wordings that two reports of one event choose between, and what a reader is told of each pair: all kinds of cues. */
describe("facts in Portuguese", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    [
      "Dois milhões de árvores arderam.",
      "2 milhões de árvores arderam.",
      "variant Dois milhões -> 2 milhões",
    ],
    ["A taxa caiu 3%.", "A taxa caiu três por cento.", "variant 3% -> três por cento"],
    [
      "Um em cada três médicos partiu.",
      "Um terço dos médicos partiu.",
      "variant Um em cada três -> Um terço",
    ],
    ["Trinta e cinco barcos afundaram.", "35 barcos afundaram.", "variant Trinta e cinco -> 35"],
    ["Meio milhão de livros ardeu.", "500 mil livros arderam.", "variant Meio milhão -> 500 mil"],
    ["Quatro barcos afundaram.", "Cinco barcos afundaram.", "number Quatro -> Cinco"],
    ["A barragem cedeu em 14 de março.", "A barragem cedeu em 4 de março.", "date 14 de março -> 4 de março"],
    [
      "A ponte abre às oito e meia da noite.",
      "A ponte abre às 20h30.",
      "variant oito e meia da noite -> 20h30",
    ],
    ["A ponte abre na segunda-feira.", "A ponte abre na quinta-feira.", "date segunda-feira -> quinta-feira"],
    ["O prefeito não venderá o moinho.", "O prefeito venderá o moinho.", "negation não venderá -> venderá"],
    ["O conselho aprovou o plano.", "O conselho rejeitou o plano.", "negation aprovou -> rejeitou"],
    [
      "Halas disse que o forno estava frio.",
      "Halas admitiu que o forno estava frio.",
      "attribution Halas disse -> Halas admitiu",
    ],
    ["O ministro confirmou que vai sair.", "O ministro negou que vá sair.", "negation confirmou -> negou"],
    ["A fábrica pode fechar em maio.", "A fábrica fechará em maio.", "hedge pode -> –"],
    ["A maioria dos barcos afundou.", "Alguns barcos afundaram.", "quantifier A maioria -> Alguns"],
    ["Cerca de 30 barcos afundaram.", "Mais de 30 barcos afundaram.", "hedge Cerca de -> Mais de"],
    ["O prefeito inaugurou a ponte.", "A ponte foi inaugurada.", "agent prefeito -> –"],
    [
      "Ele foi ferido por um guarda.",
      "Ele foi ferido por um vizinho.",
      "agent por um guarda -> por um vizinho",
    ],
    ["A balsa é gratuita.", "A balsa é paga.", "negation é gratuita -> é paga"],
    [
      "O padeiro foi preso pela polícia.",
      "O padeiro foi preso por um vizinho.",
      "agent pela polícia -> por um vizinho",
    ],
    ["O acusado teria fugido.", "O acusado fugiu.", "hedge teria -> –"],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "pt" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["O estaleiro emprega 6.000 operários.", "O estaleiro emprega 6000 operários."],
    ["A barragem cedeu na terça-feira, 14 de março.", "A barragem cedeu em 14 de março."],
    ["Nem o prefeito nem a juíza compareceram.", "O prefeito e a juíza não compareceram."],
    ["A ponte não abrirá antes de maio.", "A ponte abrirá em maio."],
    ["Ninguém ficou ferido.", "Não houve feridos."],
    ["Segundo a polícia, o forno estava frio.", "O forno estava frio, informou a polícia."],
    ["Cerca de 30 barcos afundaram.", "Aproximadamente 30 barcos afundaram."],
    ["A reunião deve durar dois dias.", "A reunião está prevista para durar dois dias."],
    ["Pelo menos 30 barcos afundaram.", "No mínimo 30 barcos afundaram."],
    ["O padeiro foi preso pela polícia.", "A polícia prendeu o padeiro."],
    ["O instituto prevê mais chuva.", "Mais chuva é esperada, segundo o instituto."],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "pt" })).toEqual([]);
  });
});
