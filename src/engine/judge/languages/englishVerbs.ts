/**
 * Verbs whose past no ending tells, each before its other forms: "did not go" denies "went", and no stemmer knows.
 *
 * Left out are forms that mostly are other words (lay, wound, ground).
 */
const VERBS =
  "arise arose arisen, awake awoke awoken, beat beaten, become became, befall befell, begin began begun, bend bent, bind bound, " +
  "bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, " +
  "buy bought, catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, do did done does, draw drew drawn, " +
  "drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, " +
  "flee fled, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, " +
  "forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got gotten, give gave given, go went gone goes, " +
  "grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, " +
  "lead led, leave left, lend lent, light lit, lose lost, make made, mean meant, meet met, mistake mistook mistaken, " +
  "outdo outdid outdone, overcome overcame, oversee oversaw overseen, overtake overtook overtaken, " +
  "overthrow overthrew overthrown, pay paid, prove proven, rebuild rebuilt, repay repaid, retake retook retaken, " +
  "ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, " +
  "shake shook shaken, shine shone, shoot shot, show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, " +
  "sleep slept, slide slid, speak spoke spoken, spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen, " +
  "stick stuck, sting stung, strike struck stricken, swear swore sworn, sweep swept, swim swam swum, swing swung, " +
  "take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, undergo underwent undergone, " +
  "understand understood, undertake undertook undertaken, undo undid undone, uphold upheld, wake woke woken, " +
  "wear wore worn, weep wept, win won, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written";

/** The plain verb of a past form, "go" of "went"; any other word as it is. */
export function plainVerb(word: string): string {
  return PLAIN.get(word) ?? word;
}

const PLAIN: ReadonlyMap<string, string> = new Map(
  VERBS.split(", ").flatMap((verb) => {
    const [plain = "", ...forms] = verb.split(" ");
    return forms.map((form) => [form, plain] as const);
  }),
);
