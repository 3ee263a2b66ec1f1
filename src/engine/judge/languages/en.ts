import { stemmer } from "@orama/stemmers/english";
import { en as numbers } from "../../words/numbers/languages/en.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import { plainVerb } from "./englishVerbs.ts";
import type { LanguageTable } from "./language.ts";

export const en: LanguageTable = {
  ...numbers,
  stem: (word) => stemmer(plainVerb(word)),
  bounds: {
    about: phrases(
      "about, around, roughly, approximately, some, an estimated, estimated, circa, an average of",
    ),
    almost: phrases("nearly, almost, close to"),
    atLeast: phrases("at least, no fewer than, no less than, a minimum of, not less than"),
    atMost: phrases("at most, up to, as much as, as many as, no more than, not more than, a maximum of"),
    over: phrases(
      "more than, over, above, upwards of, in excess of, well over, just over, over the age of, above the age of",
    ),
    under: phrases("less than, fewer than, under, below, just under, under the age of, below the age of"),
  },
  boundsAfter: {
    about: phrases("or so, on average"),
    atLeast: phrases("or more, at least"),
    atMost: phrases("or less, or fewer, at most"),
  },
  people: {
    all: words("people persons souls"),
    groups: words(
      "men women boys girls children adults teenagers passengers crew sailors pilots drivers cyclists pedestrians pupils students teachers workers employees soldiers troops civilians police officers firefighters guards guests residents tourists migrants refugees patients doctors nurses players fans members",
    ),
  },
  dates: {
    monthsAreNames: true,
    months: [
      ["january", "jan"],
      ["february", "feb"],
      ["march", "mar"],
      ["april", "apr"],
      ["may"],
      ["june", "jun"],
      ["july", "jul"],
      ["august", "aug"],
      ["september", "sept", "sep"],
      ["october", "oct"],
      ["november", "nov"],
      ["december", "dec"],
    ],
    weekdays: [
      ["monday", "mon", "easter monday"],
      ["tuesday", "tue", "tues"],
      ["wednesday", "wed"],
      ["thursday", "thu", "thur", "thurs"],
      ["friday", "fri", "good friday"],
      ["saturday", "sat"],
      ["sunday", "sun", "easter sunday"],
    ],
    relative: {
      yesterday: -1,
      today: 0,
      tomorrow: 1,
      "the day before yesterday": -2,
      "the day after tomorrow": 2,
    },
    periods: {
      ...Object.fromEntries(
        ["week", "month", "year", "quarter"].flatMap((unit) => [
          [`last ${unit}`, `${unit}-1`],
          [`this ${unit}`, `${unit}+0`],
          [`next ${unit}`, `${unit}+1`],
        ]),
      ),
      ...Object.fromEntries(
        ["spring", "summer", "autumn", "winter"].flatMap((season) =>
          ["in", "the", "this", "last", "next", "early", "late"].map((lead) => [`${lead} ${season}`, season]),
        ),
      ),
    },
    between: ["of", "the"],
    joins: ["at", "on", "the"],
    beforeYear: phrases(
      "in, since, by, until, till, from, to, of, during, after, before, through, early, late, mid, circa, and",
    ),
    hours: { noon: 720, midday: 720, midnight: 0 },
    clock: { "a.m.": "am", "a.m": "am", am: "am", "p.m.": "pm", "p.m": "pm", pm: "pm", "o'clock": "day" },
    twelveHours: true,
    halves: {
      "in the morning": "am",
      "in the afternoon": "pm",
      "in the evening": "pm",
      "at night": "night",
      "a.m.": "am",
      "p.m.": "pm",
      am: "am",
      pm: "pm",
    },
    spoken: {
      before: {
        "half past": 30,
        "quarter past": 15,
        "a quarter past": 15,
        "quarter to": -15,
        "a quarter to": -15,
        ...Object.fromEntries(
          Object.entries({ five: 5, ten: 10, twenty: 20, "twenty-five": 25 }).flatMap(([name, minutes]) => [
            [`${name} past`, minutes],
            [`${name} minutes past`, minutes],
            [`${name} minutes to`, -minutes],
            // "Won ten to six" is a result.
            [`at ${name} to`, -minutes],
          ]),
        ),
      },
      lead: phrases("at, at about, at around, by, until, till, before, after, from, since"),
    },
  },
  negation: {
    words: {
      not: phrases(
        "hardly, scarcely, not, n't, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, haven't, hasn't, hadn't, shouldn't, wouldn't, couldn't, needn't, mustn't, ain't, never, nowhere, no longer",
      ),
      no: phrases("no, nobody, no one, none, nothing, neither"),
      refuse: phrases(
        "declined to, declines to, declining to, has yet to, have yet to, had yet to, is yet to, are yet to, refused to, refuses to, refusing to, failed to, fails to, failing to, unable to, stopped short of, unwilling to, ruled out, rules out, ruling out, rule out",
      ),
      neither: ["neither … nor"],
      except: ["unless"],
      none: phrases(
        "hardly any, hardly anyone, hardly anybody, hardly anything, hardly ever, hardly had, scarcely any, scarcely had, not only, not just, not merely, not all, not every, not everyone, not everybody, not least, no doubt, no fewer than, no more than, no less than, not more than, not less than, no later than, no sooner, nothing but, cannot but, can't but, could not but, couldn't but, cannot help but, can't help but, could not help but, couldn't help but, none other than, no. , whether or not, if not, nowhere near, not since",
      ),
    },
    scope: "after",
    delays: { until: phrases("until, till, before, unless") },
    denials: {
      deny: phrases(
        "denied, denies, deny, denying, rejected, rejects, reject, rejecting, dismissed, dismisses, refuse*, declin*, fail*, lack*, without, reject*, refut*, ruled out, rule out, unable, absence, hardly, barely, unlikely, avoid*, prevent*, instead of, rather than, eliminat*, free of",
      ),
    },
    prefixes: ["un", "in", "im", "il", "ir", "non", "non-", "dis"],
  },
  opposites: {
    amount: phrases(
      "rose, rise, rises, risen, rising, increas*, climbed, climbs, climbing, grew, grow, grows, grown, growing, jumped, soared, soars, surged, surges, raised, raises, raise, raising, went up, goes up, going up, higher",
    ),
    "-amount": phrases(
      "fell, falls, fallen, falling, decreas*, dropped, drops, dropping, declined, declines, declining, shrank, shrinks, shrunk, shrinking, sank, slid, plunged, plunges, slumped, tumbled, lowered, lowers, lowering, cut, cuts, cutting, reduced, reduces, reducing, went down, goes down, going down, lower",
    ),
    consent: phrases(
      "are in favour of, is in favour of, are in favor of, is in favor of, were in favour of, were in favor of, are for, is for, were for, approved, approves, approve, approving, accepted, accepts, accept, accepting, backed, backs, backing, supported, supports, supporting, endorsed, endorses, endorsing, voted for, voted in favour of, voted in favor of, ratified, ratifies",
    ),
    "-consent": phrases(
      "are against, is against, were against, was against, are opposed to, is opposed to, rejected, rejects, reject, rejecting, turned down, turns down, opposed, opposes, opposing, voted against, vetoed, vetoes, blocked, blocks, blocking, voted down",
    ),
    permission: phrases(
      "allowed, allows, allow, allowing, permitted, permits, permitting, legalised, legalized",
    ),
    "-permission": phrases(
      "banned, bans, ban, banning, forbade, forbids, forbidden, prohibited, prohibits, prohibiting, outlawed, outlaws",
    ),
    verdict: phrases("convicted, convicts, convicting, found guilty, guilty"),
    "-verdict": phrases(
      "acquitted, acquits, acquitting, cleared, found not guilty, not guilty, innocent, exonerated",
    ),
    ruling: phrases("upheld, upholds, uphold, upholding"),
    "-ruling": phrases(
      "overturned, overturns, overturn, overturning, quashed, quashes, struck down, annulled",
    ),
    state: phrases("improved, improves, improving, strengthened, strengthens, strengthening"),
    "-state": phrases(
      "worsened, worsens, worsening, deteriorated, deteriorates, weakened, weakens, weakening",
    ),
    access: phrases("opened, opens, open, reopened, reopens, reopen"),
    "-access": phrases("closed, closes, close, shut, shuts, shut down, closed down"),
    life: phrases("alive, survived, survives, living"),
    "-life": phrases("dead, died, dies, killed"),
    freedom: phrases("released, releases, freed, frees, set free"),
    "-freedom": phrases("arrested, arrests, jailed, jails, imprisoned, detained, detains"),
    contest: phrases("won, wins, winning"),
    "-contest": phrases("lost, loses, losing"),
    course: phrases("resumed, resumes, resume, continued, continues, continue"),
    "-course": phrases(
      "suspended, suspends, suspend, halted, halts, halt, stopped, stops, stop, ceased, ceases, called off",
    ),
    degree: phrases("more, more than"),
    "-degree": phrases("less, less than, fewer, fewer than"),
    health: phrases("stable"),
    "-health": phrases("critical, critically ill, life-threatening"),
    affirmation: phrases(
      "confirmed, confirms, confirm, confirming, admitted, admits, admit, admitting, acknowledged, acknowledges, acknowledge",
    ),
    "-affirmation": phrases("denied, denies, deny, denying"),
    order: phrases("before, prior to, ahead of"),
    "-order": phrases("after"),
    charge: phrases("accused of, accuses, charged with, suspected of"),
    halved: phrases("halved, halves, halve, halving"),
    doubled: phrases("doubled, doubles, double, doubling"),
    tripled: phrases("tripled, triples, triple, tripling, trebled, trebles"),
    quadrupled: phrases("quadrupled, quadruples, quadruple, quadrupling"),
    north: phrases("north, northern, northwards"),
    south: phrases("south, southern, southwards"),
    east: phrases("east, eastern, eastwards"),
    west: phrases("west, western, westwards"),
    none: phrases(
      "north-east*, north-west*, south-east*, south-west*, before long, look after, looks after, looked after, looking after, named after, after all, sought after, run after, soon after, shortly after, day after, year after, week after, month after, time after, critical of, critical to, critical for, no more, no more than, no less, no less than, no fewer, not more than, not less than, more or less, much less, still less, any more, once more, what is more, one more, more and more, declined to, declines to, declining to, survived by, close to, close by, close ally, close allies, close friend, close friends, close watch, set to close, cut off, cuts off, cut short, open to, open letter, open source, open question, lost her life, lost his life, lost their lives, lower house, higher education, higher court, lower court, raise money, raised money, raise funds, raised funds",
    ),
  },
  hedges: {
    estimate: phrases("an estimated, estimated, estimated at, estimated to be"),
    will: phrases("will, 'll, is going to, are going to, is to, are to, is set to, are set to"),
    would: phrases("would, 'd"),
    possible: phrases(
      "may, might, could, possible, possibly, not impossible, not ruled out, unclear whether, unclear if, not clear whether, not known whether, perhaps, maybe, potentially, potential",
    ),
    should: phrases("should, ought to"),
    must: phrases("must, has to, have to, had to, need to, needs to"),
    seem: phrases(
      "appear to, appears to, appeared to, seem to, seems to, seemed to, apparently, seemingly, evidently, appear, appears, seems, seem",
    ),
    likely: phrases("likely, probably, presumably, expected to"),
    alleged: phrases(
      "allegedly, alleged, reportedly, purportedly, purported, supposedly, suspected, suspected of, on suspicion of, under suspicion of, is said to, are said to, was said to, were said to, believed to, thought to",
    ),
    deemed: phrases(
      "is considered, are considered, was considered, were considered, widely considered, generally considered, considered to be, considered one of, widely regarded as, generally regarded as, widely seen as, regarded as, deemed, is seen as, are seen as, was seen as, viewed as, thought of as",
    ),
    due: phrases("expects, due to, due in, due on, scheduled, planned, expected, slated, forecast"),
    accused: phrases(
      "accused, accuses, accuse, accusation, accusations, allegation, allegations, suspicion, suspicions, suspect, suspects",
    ),
    plan: phrases(
      "plans to, plan to, planned to, planning to, intends to, intend to, hopes to, hope to, hoped to, aims to, aim to, aimed to, wants to, seeks to",
    ),
    none: phrases(
      "may day, could not, might not have been, not possible, due to the, due to a, due to an, being considered, is considered by, was considered by, are considered by, were considered by",
    ),
  },
  quantifiers: {
    all: phrases("all, every, everyone, everybody, entire, whole, each"),
    most: phrases(
      "almost all, nearly all, virtually all, almost every, nearly every, most, mostly, the majority, a majority, majority, all but a few, all but a handful of, all but one, all but two, all but three, all but four, all but five",
    ),
    many: phrases("many, numerous, a lot of, lots of, plenty of, a large number of"),
    dozens: phrases("dozens, scores"),
    hundreds: ["hundreds"],
    thousands: phrases("thousands, tens of thousands"),
    millions: phrases("millions"),
    some: phrases(
      "some, several, a few, not all, not every, not everyone, not everybody, a number of, certain, part of, parts of",
    ),
    few: phrases("few, hardly any, scarcely any, a handful, a handful of"),
    none: phrases(
      "at all, after all, above all, all the more, almost, most of all, all of a sudden, on the whole, as a whole, at most, almost none, all but, first of all, all-time, overall, how many, as many as, each other, most recent, most recently, most populous, the most, the few, every day, every week, every month, every year, each day, each week, each month, each year",
    ),
    half: phrases("half, half of"),
    both: ["both"],
  },
  attribution: {
    verbs: {
      say: [
        // "The fire was set, officials believe." But: many believe that it was.
        ..."believe believes suspect suspects think thinks"
          .split(" ")
          .flatMap((verb) => [`${verb}.`, `${verb},`]),
        ...phrases(
          "said, says, say, saying, told, tells, tell, stated, states, added, adds, noted, notes, announced, announces, reported, reports, explained, explains, recalled, wrote, writes, declared, remarked, commented, confirmed, confirms, warned, warns, pointed out, disclosed, mentioned, described",
        ),
      ],
      claim: phrases(
        "claimed, claims, claim, claiming, alleged, alleges, allege, asserted, asserts, assert, insisted, insists, insist, insisting, maintained, maintains, contended, contends, contend, argued, argues, argue",
      ),
      admit: phrases(
        "admitted, admits, admit, admitting, acknowledged, acknowledges, acknowledge, conceded, concedes, concede, confessed",
      ),
      deny: phrases("denied, denies, deny, denying, refuted, disputed, disputes"),
      find: phrases(
        "found, finds, proved that, proves that, prove that, have proved, had proved, showed that, shows that, show that, poll showed, poll shows, survey showed, survey shows, study showed, study shows, figures showed, figures show, data showed, data show, concluded, concludes, established",
      ),
      none: phrases(
        "that said, said to, found in, found the, found a, found an, found his, found her, found their, found its, found him, found them, found two, found three, finds the, finds a, finds an, is found, are found, was found, were found, to say, needless to say, state of, states of",
      ),
    },
    sources: { source: phrases("according to, citing, quoting, in the words of") },
    inverts: "quotation",
    goesOn: ["ing"],
    breaks: words("and but that never"),
    pronouns: words("he she"),
    institutions: [
      ["police", "officers", "detectives"],
      ["firefighters", "crews", "brigade", "fire department", "fire service"],
      ["prosecutors"],
      ["court", "judges"],
      ["government"],
      ["ministry"],
      ["union"],
      ["company", "firm"],
      ["council"],
      ["hospital", "doctors"],
      ["witnesses"],
      ["residents", "neighbours", "neighbors"],
      ["critics"],
      ["experts"],
      ["officials"],
    ],
    offices:
      "minister president mayor senator governor chancellor secretary councillor judge justice prosecutor chief commissioner inspector superintendent sergeant captain officer detective general colonel coach bishop professor director chairman chairwoman spokesman spokeswoman".split(
        " ",
      ),
    spokespeople: ["spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople"],
    kin: words(
      "study research paper report scientists scientist researchers researcher authors author team findings poll survey",
    ),
  },
  passive: {
    mutual: words(
      "met meet meets meeting married marries marry wed divorced faced faces face played plays play fought fights drew tied joined resembles equals near versus vs borders",
    ),
    be: ["is", "are", "was", "were", "be", "been", "being"],
    by: ["by"],
    between: words(
      "later also since soon then already first initially officially publicly formally reportedly",
    ),
    agent: "behind",
    means: words(
      "accident acclamation air ambulance ballot bicycle bike boat bus car chance choice coach coal consensus daylight decree default definition design diesel electricity email far fax ferry fog foot force frost gas hand heat helicopter horse ice land law lorry lot mail mistake moonlight mutual nature night oil order petition petrol phone plane post proxy rail rain referendum road rule satellite sea ship sleet snow solar statute steam surprise taxi telegram telephone text train tram truck unanimous water way wind wood",
    ),
    noOne: words(
      "amount amounts ankle arm arms beach canal cent cents collar degree degrees dollar dollars door doors ear ears euro euros factor feet fence fraction gate gates goal goals hair half halves hand hands harbour hour hours inch inches kilometre kilometres lake lakeside landslide leg legs length majority margin margins means metre metres mile miles minute minutes neck nose number per percent percentage percentages pier point points pound pounds quarter quarters quay quayside railway river riverbank riverside roadside sea seaside seconds share shore shoreline shoulder shoulders show stove tail tenth third thirds throat two-thirds vote votes waist way whisker window wrist wrists yards",
    ),
    times: words(
      "afternoon autumn beginning christmas close day dawn daybreak deadline dusk easter end eve evening fall lunchtime mid-afternoon mid-day mid-morning mid-week midafternoon midday midmorning midnight month morning nightfall noon now spring start summer sunrise sunset teatime then time today tomorrow tonight week weekend winter year",
    ),
    pronouns: ["he him", "she her", "they them", "it", "i me", "we us", "you"].map((forms) =>
      forms.split(" "),
    ),
    infinitive: words("to"),
    deeds: ["ing"],
    participle:
      "(?!called$|known$|named$)\\p{L}+ed|\\p{L}+wn|\\p{L}+en|shot|hit|hurt|held|made|built|bought|brought|caught|cut|found|kept|led|left|lost|met|paid|put|read|sent|set|sold|struck|told|won",
  },
  peopleEndings: { alone: ["ish", "ian", "ese"], besideCountry: ["an"] },
  clauses: {
    starts: words(
      "about above across after against along although amid among and around as at because before behind below beneath beside between but by despite during except following for from if in including inside into near of off on or outside over since so than that though through to toward under until unless upon when where whereas which while who whom whose with within without yet",
    ),
    inNames: words("of for de del du da von der des"),
    beforeDescriptions: words("at by from in near on to with within"),
    determiners: words("the a an one two his her its their my our 's and"),
    lists: words("and or"),
    conjunctions: words("and or but"),
    relatives: words("who whose whom which where including"),
    that: words("that"),
  },
};
