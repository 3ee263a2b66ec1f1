import { stemmer } from "@orama/stemmers/portuguese";
import { pt as numbers } from "../../words/numbers/languages/pt.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "./language.ts";

export const pt: LanguageTable = {
  ...numbers,
  stem: stemmer,
  bounds: {
    about: phrases("cerca de, aproximadamente, em torno de, por volta de, uns, umas"),
    almost: phrases("quase, perto de"),
    atLeast: phrases("pelo menos, ao menos, no mínimo, não menos de"),
    atMost: phrases("até, no máximo, não mais de, não mais do que"),
    over: phrases("mais de, mais do que, acima de"),
    under: phrases("menos de, menos do que, abaixo de"),
  },
  boundsAfter: {
    about: phrases("aproximadamente, mais ou menos"),
    atLeast: phrases("ou mais, pelo menos, no mínimo"),
    atMost: phrases("ou menos, no máximo"),
  },
  levels: { level: ["até"] },
  people: {
    all: words("pessoas"),
    groups: words(
      "homens mulheres meninos meninas crianças adultos adolescentes passageiros tripulantes marinheiros pilotos motoristas ciclistas pedestres alunos estudantes professores operários funcionários trabalhadores soldados militares civis policiais polícias bombeiros guardas clientes moradores turistas migrantes refugiados pacientes médicos enfermeiros jogadores torcedores membros",
    ),
  },
  dates: {
    months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
      .split(" ")
      .map((name) => [name]),
    weekdays: [
      ["segunda-feira", "segundas-feiras"],
      ["terça-feira", "terças-feiras", "terça"],
      ["quarta-feira", "quartas-feiras"],
      ["quinta-feira", "quintas-feiras"],
      ["sexta-feira", "sextas-feiras"],
      ["sábado"],
      ["domingo"],
    ],
    relative: { anteontem: -2, ontem: -1, hoje: 0, amanhã: 1, "depois de amanhã": 2 },
    between: ["de"],
    joins: ["às", "à", "dia", "no dia"],
    beforeYear: phrases("em, desde, de, até, do ano, no ano, o ano, entre, e"),
    hours: { "meio-dia": 720, "meia-noite": 0 },
    clock: { horas: "day", h: "day" },
    lengths: {
      before: phrases("durante, há, em, mais de, menos de"),
      behind: phrases("mais tarde, seguidas, de viagem, de caminho"),
    },
    halves: {
      "da manhã": "am",
      "da madrugada": "am",
      "da tarde": "pm",
      "da noite": "night",
    },
    spoken: {
      before: {
        "quinze para as": -15,
        "um quarto para as": -15,
        "dez para as": -10,
        "cinco para as": -5,
        "vinte para as": -20,
      },
      behind: {
        "e meia": 30,
        "e um quarto": 15,
        "menos um quarto": -15,
        ...Object.fromEntries(
          Object.entries({
            cinco: 5,
            dez: 10,
            quinze: 15,
            vinte: 20,
            trinta: 30,
            "quarenta e cinco": 45,
          }).flatMap(([name, minutes]) => [
            [`e ${name}`, minutes],
            [`menos ${name}`, -minutes],
          ]),
        ),
      },
      lead: phrases("às, à, as, das, pelas"),
      behindNamed: { "e meia": 30, "e um quarto": 15 },
    },
  },
  negation: {
    words: {
      not: phrases("não, nunca, jamais, tampouco"),
      no: phrases("ninguém, nenhum, nenhuma, nada"),
      refuse: phrases("recusou-se a, recusa-se a, recusaram-se a, se recusou a, se recusa a, deixou de"),
      neither: ["nem … nem"],
      except: phrases("a menos que, a não ser que, salvo se"),
      none: phrases(
        "não só, não apenas, não … só, não … apenas, não somente, não todos, não todas, não mais de, não menos de, não obstante, a não ser",
      ),
    },
    scope: "after",
    delays: { until: phrases("até, antes de, antes do, antes da, a menos que, a não ser que") },
    denials: {
      deny: phrases(
        "negou, nega, negam, negaram, negar, desmentiu, desmente, rejeitou, rejeita, rejeitaram, sem, descartou, descarta, recus*, fracass*",
      ),
    },
    prefixes: ["in", "im", "ir", "des", "não"],
  },
  opposites: {
    amount: phrases(
      "aumentou, aumenta, aumentam, aumentaram, aumentado, subiu, sobe, sobem, subiram, subido, cresceu, cresce, crescem, cresceram, elevou, eleva, elevaram",
    ),
    "-amount": phrases(
      "diminuiu, diminui, diminuem, diminuíram, caiu, cai, caem, caíram, caído, baixou, baixa, baixam, baixaram, reduziu, reduz, reduzem, reduziram, reduzido, recuou, recua, recuaram, desceu, desce, desceram, cortou, corta",
    ),
    consent: phrases(
      "é a favor, são a favor, votou a favor, votaram a favor, aprovou, aprova, aprovam, aprovaram, aprovado, aprovada, aceitou, aceita, aceitam, aceitaram, apoiou, apoia, apoiam, apoiaram",
    ),
    "-consent": phrases(
      "é contra, são contra, rejeitou, rejeita, rejeitam, rejeitaram, rejeitado, rejeitada, recusou, recusa, recusaram, vetou, veta, votou contra, votaram contra",
    ),
    permission: phrases(
      "permitiu, permite, permitem, permitiram, permitido, autorizou, autoriza, autorizado",
    ),
    "-permission": phrases("proibiu, proíbe, proíbem, proibiram, proibido, proibida"),
    verdict: phrases("condenou, condena, condenaram, condenado, condenada, condenados, culpado, culpada"),
    "-verdict": phrases(
      "absolveu, absolve, absolveram, absolvido, absolvida, absolvidos, inocente, inocentes",
    ),
    state: phrases("melhorou, melhora, melhoram, melhoraram, fortaleceu"),
    "-state": phrases("piorou, piora, pioram, pioraram, enfraqueceu"),
    access: phrases("abriu, abre, abrem, abriram, aberto, aberta, abertos, abertas, reabriu"),
    "-access": phrases("fechou, fecha, fecham, fecharam, fechado, fechada, fechados, fechadas"),
    life: phrases("sobreviveu, sobrevivem, sobreviveram, vivo, viva, vivos"),
    "-life": phrases("morreu, morre, morrem, morreram, morto, morta, mortos, faleceu"),
    freedom: phrases("libertou, libertado, libertada, solto, solta, soltou, soltos"),
    "-freedom": phrases("prendeu, preso, presa, presos, detido, detida, detidos, deteve"),
    contest: phrases("ganhou, ganha, ganham, ganharam, venceu, vence, venceram"),
    "-contest": phrases("perdeu, perde, perdem, perderam"),
    course: phrases("retomou, retoma, retomaram, continua, continuam, continuou"),
    "-course": phrases(
      "suspendeu, suspende, suspenderam, suspenso, suspensa, interrompeu, interrompe, interromperam",
    ),
    // "Pago" alone is as often paid out.
    fee: phrases("é pago, é paga, são pagos, são pagas"),
    "-fee": phrases("é gratuito, é gratuita, são gratuitos, são gratuitas, é grátis, são grátis"),
    degree: phrases("mais, mais do que"),
    "-degree": phrases("menos, menos do que"),
    affirmation: phrases(
      "confirmou, confirma, confirmam, confirmaram, confirmado, admitiu, admite, admitem, admitiram, reconheceu, reconhece",
    ),
    "-affirmation": phrases("desmentiu, desmente, desmentem, desmentiram, negou, nega, negam, negaram"),
    order: phrases("antes de, antes do, antes da"),
    "-order": phrases("depois de, depois do, depois da, após, após o, após a"),
    charge: phrases("acusado de, acusada de, acusados de, suspeito de"),
    doubled: phrases("duplicou, duplica, duplicaram, dobrou, dobra, dobraram"),
    tripled: phrases("triplicou, triplica, triplicaram"),
    quadrupled: phrases("quadruplicou, quadruplicaram"),
    north: phrases("norte"),
    south: phrases("sul"),
    east: phrases("leste, oriental"),
    west: phrases("oeste, ocidental"),
    none: phrases(
      "negou-se a, antes de tudo, pelo menos, ao menos, mais ou menos, não mais, nada mais, mais uma vez, cada vez mais, a menos que, abriu fogo, abriram fogo, perdeu a vida, perderam a vida",
    ),
  },
  hedges: {
    estimate: phrases("estima-se, estimado em, estimada em, estimados em, estimadas em, segundo estimativas"),
    possible: phrases("poderia, poderiam, pode, podem, poderá, poderão, talvez, possível, possivelmente"),
    should: phrases("deveria, deveriam"),
    meant: phrases("deve, devem, deverá, deverão"),
    must: phrases("tem de, têm de, tem que, têm que"),
    seem: phrases("parece, parecem, aparentemente, ao que parece"),
    likely: phrases("provavelmente, provável"),
    alleged: phrases(
      "supostamente, suposto, suposta, alegadamente, alegado, alegada, teria, teriam, suspeito de",
    ),
    deemed: phrases(
      "é considerado, é considerada, são considerados, são consideradas, considerado como, considerada como, tido como, tida como",
    ),
    due: phrases(
      "previsto, prevista, previstos, previstas, prevê, preveem, esperado, esperada, esperados, esperadas, planejado, planejada, programado, programada",
    ),
    accused: phrases(
      "acusado, acusada, acusados, acusadas, acusação, suspeito, suspeita, suspeitos, suspeitas",
    ),
    plan: phrases("planeja, planejam, planeia, planeiam, pretende, pretendem, espera, esperam, prevê que"),
  },
  quantifiers: {
    all: phrases("todos, todas, todo o, toda a, cada"),
    most: phrases("a maioria, maioria, a maior parte, quase todos, quase todas"),
    many: phrases("muitos, muitas, numerosos, numerosas, diversos, diversas"),
    dozens: phrases("dezenas, dúzias"),
    hundreds: ["centenas"],
    thousands: ["milhares"],
    some: phrases("nem todos, nem todas, alguns, algumas, vários, várias, parte dos, parte das"),
    few: phrases("poucos, poucas"),
    half: phrases("a metade, metade"),
    both: phrases("ambos, ambas, os dois, as duas"),
    none: phrases("todos os direitos, toda a vida, toda uma vida, cada vez, cada um, sobretudo"),
  },
  attribution: {
    verbs: {
      say: phrases(
        "disse, disseram, diz, dizem, declarou, declararam, afirmou, afirmaram, afirma, informou, informaram, informa, explicou, explicaram, explica, anunciou, anunciaram, anuncia, acrescentou, acrescenta, ressaltou, contou, contaram, relatou, relataram, confirmou, confirmaram, confirma, escreveu",
      ),
      claim: phrases("alegou, alegaram, alega, sustenta, sustentou, sustentam"),
      admit: phrases("admitiu, admitiram, admite, reconheceu, reconheceram, confessou"),
      deny: phrases("negou, nega, negaram, negam, desmentiu, desmente, desmentiram"),
      find: phrases("concluiu, concluíram, constatou, constataram"),
    },
    sources: { source: phrases("segundo, de acordo com, conforme") },
    inverts: "clause",
    breaks: words("e mas que"),
    institutions: [
      ["polícia", "policiais", "polícias"],
      ["bombeiros"],
      ["procuradoria"],
      ["tribunal"],
      ["governo"],
      ["ministério"],
      ["sindicato"],
      ["empresa", "companhia"],
      ["câmara", "prefeitura"],
      ["hospital", "médicos"],
      ["testemunhas"],
      ["moradores", "vizinhos"],
      ["especialistas"],
    ],
    spokespeople: ["porta-voz", "porta-vozes"],
  },
  passive: {
    mutual: words("encontrou encontra encontram casou enfrentou enfrenta enfrentam"),
    be: phrases("é, são, foi, foram, era, eram, sido, ser, será, serão"),
    by: phrases("por, pelo, pela, pelos, pelas"),
    byThe: words("pelo pela pelos pelas"),
    agent: "behind",
    bareWay: "\\p{L}*[^s]",
    means: words(
      "causas chuvas dificuldades disparos ferimentos inundações irregularidades momentos motivos obras pontos problemas razões segundos votos vezes",
    ),
    noOne: words(
      "acaso ar caminho cento estrada euros força gol gols golo golos janela lado maioria mar margem metade metros parte pontos porta rio rua ruas terço terços via votação voto votos braço braços cabelo cabelos correio mão mãos pescoço telefone",
    ),
    times: words("amanhecer ano dia dias madrugada manhã meio-dia mês momento noite semana tarde"),
    pronouns: ["ele o lhe", "ela a lhe", "eles os lhes", "elas as lhes"].map((forms) => forms.split(" ")),
    participle:
      "\\p{L}{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta|tos|tas|so|sa|sos|sas)|pag[oa]s?|peg[oa]s?",
  },
  clauses: {
    starts: words(
      "a à ao aos às até ante após com como conforme contra de da do das dos desde durante em na no nas nos entre mas onde para pela pelas pelo pelos por porque quando que quem se segundo sem sob sobre cujo cuja",
    ),
    inNames: words("de da do das dos"),
    beforeDescriptions: words("em na no com para"),
    determiners: words("o a os as um uma seu sua seus suas e"),
    lists: words("e ou"),
    conjunctions: words("e ou mas"),
  },
};
