import { phrases } from "../../phrases/lexicon.ts";
import { counted, type NumberTable } from "./numberTable.ts";

/** Letters with a dot below, as two signs and as one. */
const DOTTED: readonly (readonly [two: string, one: string])[] = [
  ["\u0921\u093C", "\u095C"],
  ["\u0922\u093C", "\u095D"],
  ["\u091C\u093C", "\u095B"],
  ["\u092B\u093C", "\u095E"],
];

/** "करोड़" is typed with one sign at its end or with two. */
export function dotted(list: readonly string[]): readonly string[] {
  return list.flatMap((phrase) => {
    const one = DOTTED.reduce((text, [two, one]) => text.replaceAll(two, one), phrase);
    const two = DOTTED.reduce((text, [two, one]) => text.replaceAll(one, two), phrase);
    return one === two ? [phrase] : [two, one];
  });
}

function named(list: string, first = 1): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counted(list, first)).flatMap(([name, value]) =>
      dotted([name]).map((written) => [written, value]),
    ),
  );
}

const POWERS = { सौ: 100, हजार: 1e3, हज़ार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9, खरब: 1e11 };
const POWERS_WRITTEN = Object.fromEntries(
  Object.entries(POWERS).flatMap(([name, value]) => dotted([name]).map((written) => [written, value])),
);

export const hi: NumberTable = {
  code: "hi",
  spaced: true,
  numbers: {
    decimal: ".",
    groupsWithSpace: false,
    cardinals: {
      शून्य: 0,
      ...named(
        "एक दो तीन चार पांच|पाँच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस " +
          "इक्कीस बाईस|बाइस तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस|सत्ताइस अट्ठाईस|अट्ठाइस उनतीस तीस " +
          "इकतीस|इकत्तीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस " +
          "इकतालीस बयालीस तैंतालीस चौवालीस|चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास " +
          "इक्यावन बावन तिरपन|तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ " +
          "इकसठ बासठ तिरसठ|तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर " +
          "इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी|उनासी अस्सी " +
          "इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे " +
          "इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे",
      ),
      डेढ़: 1.5,
      ढाई: 2.5,
      ...POWERS_WRITTEN,
      "एक दर्जन": 12,
    },
    scales: POWERS_WRITTEN,
    ordinals: named("पहला|पहली|पहले दूसरा|दूसरी|दूसरे तीसरा|तीसरी|तीसरे चौथा|चौथी|चौथे पांचवां|पांचवीं|पांचवें"),
    fractions: { "एक तिहाई": 1 / 3, "दो तिहाई": 2 / 3, "एक चौथाई": 1 / 4, "तीन चौथाई": 3 / 4 },
    ordinalEndings: ["वां", "वीं", "वें"],
    partsOfUnits: { आधा: 1 / 2, आधे: 1 / 2 },
  },
  signs: {
    minus: phrases("माइनस, शून्य से"),
    degrees: ["डिग्री"],
    belowZero: [],
  },
  units: {
    percent: phrases("प्रतिशत, फीसदी, फ़ीसदी, फीसद"),
    dollar: phrases("डॉलर, अमेरिकी डॉलर"),
    euro: ["यूरो"],
    rupee: phrases("रुपये, रुपए, रुपया, रुपयों, रु"),
    second: phrases("सेकंड, सेकेंड"),
    minute: phrases("मिनट, मिनटों"),
    hour: phrases("घंटे, घंटा, घंटों"),
    day: phrases("दिन, दिनों"),
    week: phrases("सप्ताह, हफ्ते, हफ़्ते, हफ्तों"),
    month: phrases("महीने, महीना, महीनों, माह"),
    year: phrases("साल, वर्ष, सालों, वर्षों"),
    kilometre: phrases("किलोमीटर, किमी"),
    centimetre: phrases("सेंटीमीटर, सेमी"),
    millimetre: phrases("मिलीमीटर, मिमी"),
    metre: ["मीटर"],
    hectare: ["हेक्टेयर"],
    litre: ["लीटर"],
    tonne: ["टन"],
    kilogram: phrases("किलोग्राम, किलो"),
    gram: ["ग्राम"],
  },
};
