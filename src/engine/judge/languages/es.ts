import { stemmer } from "@orama/stemmers/spanish";
import { es as numbers } from "../../words/numbers/languages/es.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "./language.ts";

export const es: LanguageTable = {
  ...numbers,
  stem: stemmer,
  bounds: {
    about: phrases("unos, unas, cerca de, alrededor de, aproximadamente, en torno a"),
    almost: ["casi"],
    atLeast: phrases("al menos, por lo menos, como mínimo, no menos de"),
    atMost: phrases("hasta, como máximo, a lo sumo, no más de"),
    over: phrases("más de"),
    under: phrases("menos de"),
  },
  boundsAfter: {
    about: phrases("aproximadamente, más o menos"),
    atLeast: phrases("o más, al menos, por lo menos, como mínimo"),
    atMost: phrases("o menos, como máximo, a lo sumo"),
  },
  levels: { level: ["hasta"] },
  people: {
    all: words("personas"),
    groups: words(
      "hombres mujeres niños niñas adultos adolescentes pasajeros tripulantes marineros pilotos conductores ciclistas peatones alumnos estudiantes maestros profesores obreros empleados trabajadores soldados militares civiles policías bomberos guardias clientes vecinos turistas migrantes refugiados pacientes médicos enfermeros jugadores aficionados miembros",
    ),
  },
  dates: {
    months: [
      ["enero", "ene"],
      ["febrero", "feb"],
      ["marzo"],
      ["abril", "abr"],
      ["mayo"],
      ["junio"],
      ["julio"],
      ["agosto"],
      ["septiembre", "setiembre", "sept"],
      ["octubre", "oct"],
      ["noviembre", "nov"],
      ["diciembre", "dic"],
    ],
    weekdays: [["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"]],
    relative: { anteayer: -2, ayer: -1, hoy: 0, "pasado mañana": 2 },
    between: ["de", "del"],
    joins: ["el", "a las"],
    beforeYear: phrases("en, desde, de, hasta, a, del año, el año, entre, y"),
    hours: { mediodía: 720, medianoche: 0 },
    clock: { "a.m.": "am", "p.m.": "pm", horas: "day", h: "day" },
    lengths: {
      before: phrases("durante, hace, en, tras, más de, menos de"),
      behind: phrases("más tarde, seguidas, de viaje, de camino"),
    },
    halves: {
      "de la mañana": "am",
      "de la madrugada": "am",
      "de la tarde": "pm",
      "del mediodía": "noon",
      "de la noche": "night",
      "a.m.": "am",
      "p.m.": "pm",
    },
    beforeTimes: ["las"],
    spoken: {
      behind: {
        "y media": 30,
        "y cuarto": 15,
        "menos cuarto": -15,
        ...Object.fromEntries(
          Object.entries({ cinco: 5, diez: 10, veinte: 20, veinticinco: 25 }).flatMap(([name, minutes]) => [
            [`y ${name}`, minutes],
            [`menos ${name}`, -minutes],
          ]),
        ),
        "y treinta": 30,
      },
      lead: ["las", "la"],
      behindNamed: { "y media": 30, "y cuarto": 15, "menos cuarto": -15 },
    },
  },
  negation: {
    words: {
      not: phrases("no, nunca, jamás, tampoco"),
      no: phrases("nadie, ningún, ninguno, ninguna, nada"),
      refuse: phrases("se negó a, se niega a, se negaron a, rehusó, rehúsa, dejó de"),
      neither: ["ni … ni"],
      except: phrases("a menos que, a no ser que, salvo que"),
      none: phrases(
        "no solo, no … solo, no … sólo, no todos, no todas, no sólo, no solamente, no obstante, no más de, no menos de, no sea que",
      ),
    },
    scope: "after",
    delays: { until: phrases("hasta, antes de, a menos que, a no ser que") },
    denials: {
      deny: phrases(
        "negó, niega, niegan, negaron, negar, desmintió, desmiente, rechazó, rechaza, rechazaron, sin, descartó, descarta, rehus*, fracas*",
      ),
    },
    prefixes: ["in", "im", "des", "no"],
  },
  opposites: {
    amount: phrases(
      "aumentó, aumenta, aumentan, aumentaron, aumentado, subió, sube, suben, subieron, subido, creció, crece, crecen, crecieron, crecido, elevó, eleva, elevaron, incrementó, incrementa, incrementaron",
    ),
    "-amount": phrases(
      "bajó, baja, bajan, bajaron, bajado, cayó, cae, caen, cayeron, caído, disminuyó, disminuye, disminuyen, disminuyeron, disminuido, redujo, reduce, reducen, redujeron, reducido, descendió, desciende, descendieron, recortó, recorta, recortaron",
    ),
    consent: phrases(
      "está a favor, están a favor, votó a favor, votaron a favor, aprobó, aprueba, aprueban, aprobaron, aprobado, aprobada, aceptó, acepta, aceptan, aceptaron, aceptado, respaldó, respalda, respaldan, apoyó, apoya, apoyan, apoyaron, ratificó, pide, piden, pidió, pidieron, exige, exigen, exigió, exigieron",
    ),
    "-consent": phrases(
      "está en contra, están en contra, rechazó, rechaza, rechazan, rechazaron, rechazado, rechazada, se opuso, se opone, se oponen, se opusieron, vetó, veta, votó en contra, votaron en contra",
    ),
    permission: phrases(
      "permitió, permite, permiten, permitieron, permitido, autorizó, autoriza, autorizan, autorizaron, autorizado",
    ),
    "-permission": phrases("prohibió, prohíbe, prohíben, prohibieron, prohibido, prohibida, vedó"),
    verdict: phrases("condenó, condena, condenaron, condenado, condenada, condenados, culpable, culpables"),
    "-verdict": phrases(
      "absolvió, absuelve, absolvieron, absuelto, absuelta, absueltos, inocente, inocentes",
    ),
    state: phrases("mejoró, mejora, mejoran, mejoraron, mejorado, fortaleció, fortalece"),
    "-state": phrases("empeoró, empeora, empeoran, empeoraron, empeorado, debilitó, debilita"),
    access: phrases(
      "abrió, abre, abren, abrieron, abierto, abierta, abiertos, abiertas, sigue abierto, sigue abierta, siguen abiertos, siguen abiertas, permanece abierto, permanece abierta, abrirá, reabrió, reabre",
    ),
    "-access": phrases(
      "cerró, cierra, cierran, cerraron, cerrado, cerrada, cerrados, cerradas, sigue cerrado, sigue cerrada, siguen cerrados, siguen cerradas, permanece cerrado, permanece cerrada, cerrará",
    ),
    life: phrases("sobrevivió, sobreviven, sobrevivieron, vivo, viva, vivos"),
    "-life": phrases("murió, muere, mueren, murieron, muerto, muerta, muertos, falleció, fallecieron"),
    freedom: phrases(
      "liberó, libera, liberaron, liberado, liberada, liberados, puesto en libertad, puesta en libertad",
    ),
    "-freedom": phrases(
      "detuvo, detiene, detuvieron, detenido, detenida, detenidos, arrestó, arrestaron, arrestado, encarceló, encarcelado",
    ),
    contest: phrases("ganó, gana, ganan, ganaron, ganado, venció"),
    "-contest": phrases("perdió, pierde, pierden, perdieron, perdido"),
    course: phrases("reanudó, reanuda, reanudaron, reanudado, continúa, continúan, continuó, continuaron"),
    "-course": phrases(
      "suspendió, suspende, suspendieron, suspendido, detuvo la, cesó, cesan, cesaron, interrumpió, interrumpieron",
    ),
    fee: phrases("de pago"),
    "-fee": phrases("gratuito, gratuita, gratuitos, gratuitas, gratis"),
    degree: phrases("más, más que, más de"),
    "-degree": phrases("menos, menos que, menos de"),
    affirmation: phrases(
      "confirmó, confirma, confirman, confirmaron, confirmado, admitió, admite, admiten, admitieron, reconoció, reconoce, reconocen, reconocieron",
    ),
    "-affirmation": phrases(
      "desmintió, desmiente, desmienten, desmintieron, desmentido, negó, niega, niegan, negaron",
    ),
    order: phrases("antes de, antes del"),
    "-order": phrases("después de, después del, tras"),
    charge: phrases("acusado de, acusada de, acusados de, acusadas de, sospechoso de"),
    doubled: phrases("duplicó, duplica, duplican, duplicaron, duplicado"),
    tripled: phrases("triplicó, triplica, triplican, triplicaron, triplicado"),
    quadrupled: phrases("cuadruplicó, cuadruplica, cuadruplicaron"),
    north: phrases("norte"),
    south: phrases("sur"),
    east: phrases("este de, este del"),
    west: phrases("oeste, occidental"),
    none: phrases(
      "antes de que, se negó a, se negaron a, se niega a, se niegan a, al menos, por lo menos, más o menos, no más de, no menos de, a menos que, nada más, una vez más, cada vez más, ni mucho menos, abrió fuego, abrieron fuego, perdió la vida, perdieron la vida, dado de baja, carta abierta, cielo abierto",
    ),
  },
  hedges: {
    estimate: phrases(
      "se estima, se estiman, estimado en, estimada en, estimados en, estimadas en, según estimaciones",
    ),
    possible: phrases(
      "podría, podrían, no es imposible, no se descarta, puede, pueden, quizá, quizás, tal vez, posible, posiblemente",
    ),
    must: phrases("debe, deben, tiene que, tienen que"),
    should: phrases("debería, deberían"),
    seem: phrases("parece, parecen, aparentemente, al parecer"),
    likely: phrases("probablemente, probable, probables, previsiblemente"),
    alleged: phrases("presuntamente, presunto, presunta, supuestamente, supuesto, supuesta, habría, habrían"),
    deemed: phrases(
      "es considerado, es considerada, son considerados, son consideradas, está considerado, está considerada, se considera, considerado como, considerada como",
    ),
    due: phrases(
      "previsto, prevista, previstos, previstas, prevén, planeado, planeada, programado, programada, esperado, esperada",
    ),
    accused: phrases(
      "acusado, acusada, acusados, acusadas, acusación, sospechoso, sospechosa, sospechosos, sospecha, sospechas",
    ),
    plan: phrases("planea, planean, pretende, pretenden, espera, esperan, prevé"),
  },
  quantifiers: {
    all: phrases("todos, todas, todo el, toda la, cada"),
    most: phrases("casi todos, casi todas, la mayoría, mayoría, la mayor parte"),
    many: phrases("muchos, muchas, numerosos, numerosas"),
    dozens: phrases("decenas, docenas"),
    hundreds: phrases("cientos, centenares"),
    thousands: phrases("miles, millares"),
    some: phrases("no todos, no todas, algunos, algunas, varios, varias, parte de"),
    few: phrases("pocos, pocas, unos pocos"),
    half: phrases("la mitad, mitad"),
    both: phrases("ambos, ambas"),
    none: phrases("sobre todo, ante todo, toda la vida, toda una vida, todos los derechos, cada vez"),
  },
  attribution: {
    verbs: {
      say: phrases(
        "dijo, dijeron, dice, dicen, declaró, declararon, señaló, señalaron, indicó, indicaron, informó, informaron, explicó, explicaron, anunció, anunciaron, añadió, agregó, afirmó, afirmaron, aseguró, manifestó, confirmó, confirmaron, confirma, confirman",
      ),
      claim: phrases("alegó, alegaron, sostuvo, sostienen, sostiene"),
      admit: phrases("admitió, admitieron, reconoció, reconocieron, confesó"),
      deny: phrases("negó, niega, negaron, desmintió, desmintieron, desmiente, desmienten"),
      find: phrases("concluyó, concluyeron, constató, halló"),
    },
    sources: { source: phrases("según, de acuerdo con, de acuerdo a") },
    inverts: "clause",
    breaks: words("y pero que"),
    institutions: [
      ["policía", "policías", "agentes", "guardia"],
      ["bomberos"],
      ["fiscalía", "fiscales"],
      ["tribunal", "juzgado"],
      ["gobierno"],
      ["ministerio"],
      ["sindicato"],
      ["empresa", "compañía"],
      ["ayuntamiento", "alcaldía"],
      ["hospital", "médicos"],
      ["testigos"],
      ["vecinos"],
      ["expertos"],
    ],
    spokespeople: ["portavoz", "portavoces", "vocero", "vocera"],
  },
  passive: {
    be: phrases("es, son, fue, fueron, era, eran, sido, ser, será, serán"),
    by: phrases("por"),
    agent: "behind",
    bareWay: "\\p{L}*[^s]",
    means: words(
      "causas desavenencias dificultades disparos heridas inundaciones irregularidades lluvias mayorías momentos motivos obras pasos problemas puntos razones segundos votos vías",
    ),
    noOne: words(
      "aire calle calles camino carretera ciento euros fuerza gol goles lado lados mar margen mayoría metros mitad parte puerta puntos río tercio tercios ventana vez vía votación voto votos brazo brazos cuello correo mano manos pelo pelos teléfono",
    ),
    times: words(
      "amanecer año días día madrugada mañana mediodía mes momento noche semana tarde verano invierno",
    ),
    pronouns: ["él lo le", "ella la le", "ellos los les", "ellas las les"].map((forms) => forms.split(" ")),
    participle:
      "\\p{L}{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta|tos|tas|cho|cha|chos|chas|so|sa|sos|sas)",
  },
  clauses: {
    starts: words(
      "a al ante aunque bajo como con contra cuando de del desde donde durante en entre hasta mientras para pero por porque que quien según si sin sobre tras cuyo cuya",
    ),
    inNames: words("de del"),
    beforeDescriptions: words("en con para"),
    determiners: words("el la los las su sus un una y"),
    lists: words("y e o u"),
    conjunctions: words("y e o u pero sino"),
  },
};
