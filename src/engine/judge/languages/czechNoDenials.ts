import { phrases } from "../../words/phrases/lexicon.ts";

/**
 * Czech words that begin with ne- and deny nothing, but superlatives. Whole forms where a verb begins alike: nehoda is an
 * accident and nehodí a denial, nesou is "they carry" and nesouhlasí "they disagree".
 *
 * Adjectives stand here too: they say no of their noun and not of what happened. The prefix still tells safe from unsafe.
 */
export const czechNoDenials: readonly string[] = [
  // or, because, than, lately, near, not only, constantly
  "nebo, neboli, neboť, než, nežli, nedávn*, nedalek*, nehledě, neméně, nejen, nejenom, nejenže, nejeden, nejednou, netto, neustále",
  // first, most, least, perhaps, best, worst, longest, highest
  "nejprve, nejdřív, nejdříve, nejvíc, nejvíce, nejmíň, nejméně, nejspíš, nejspíše, nejlíp, nejlépe, nejhůř, nejhůře, nejdéle, nejdál, nejdále, nejvýš, nejvýše, nejníž, nejníže, nejblíž, nejblíže, nejradši",
  // carry
  "nést, nesu, nese, neseme, nesou, nesl, nesla, neslo, nesli, nesly, nesen, nesena, neseno, neseny, neseni, nesený*, nesené*, nesoucí*",
  // let, leave
  "nechat, nechá, nechám, necháme, nechají, nechal, nechala, nechalo, nechali, nechaly, nechán, nechána, necháno, nechány, nechává, nechávají, nechával*, nechť",
  // Sunday
  "neděle, neděli, nedělí, nedělím, nedělích, nedělní*",
  // accident
  "nehoda, nehody, nehodě, nehodu, nehodou, nehod, nehodám, nehodách, nehodami, nehodov*",
  // illness, hospital; property
  "nemoc, nemoci, nemocí, nemocem, nemocech, nemocn*, nemovit*",
  // bride, niece
  "nevěsta, nevěsty, nevěstě, nevěstu, nevěstou, neteř*",
  // lack, arrears
  "nedostatek, nedostatk*, nedostatečn*, nedoplatek, nedoplatk*",
  // quarrel, discord, misunderstanding, discrepancy
  "neshoda, neshody, neshodě, neshodu, neshod, neshodám, neshodách, neshodami, nesvár*, nedorozumění*, nesrovnalost*",
  // mineral, nerve, fingernail, niche, stainless steel
  "nerost, nerostu, nerosty, nerostů, nerostn*, nerv, nervy, nervů, nervov*, nervóz*, nervoz*, nehet, nehtu, nehty, nehtů, nerez*",
  // sky, poor fellow
  "nebe, nebi, nebem, nebes, nebesa, nebesích, nebesk*, nebožtík*, nebohý*, nebohá, nebohé*",
  // danger, hatred, unrest, disorder, enemy
  "nebezpeč*, nenávist*, nenávid*, nepokoj, nepokoje, nepokoji, nepokojů, nepokojích, nepořád*, nepřátel*, nepřítel*",
  // failure, bad harvest, disfavour, misfortune, trouble, nonsense, ailment
  "neúspě*, neúrod*, nepřízeň, nepřízn*, neštěst*, nešťast*, nesnáz*, nesmysl*, neduh*, nešvar*",
  // absence, negligence, nausea, displeasure, drawback, uncertainty, the unemployed
  "neúčast, neúčasti, neúčastí, nepřítomn*, nedbalost*, nevolnost*, nevole, nevoli, nevýhod*, nejistot*, nezaměstnan*",
  // negative, neon, Neolithic, neurology, neuron, neutral, Nepalese
  "negativ*, neon, neonu, neonov*, neonac*, neolit*, neoliber*, neurol*, neuron*, neurot*, neutral*, neutrál*, neutron*, nepálsk*",
  // bat, monster
  "netopýr*, netvor*",
  // unusual, unprecedented, constant, considerable
  "neobvykl*, neobyčej*, nezvykle, nezvyklý*, nezvyklá, nezvyklé*, nebývale, nebývalý*, nebývalá, nebývalé*, neustálý*, neustálá, neustálé*, nemalý*, nemalá, nemalé*, nevelk*, nevídan*, neslýchan*, neskutečn*, nevšedn*, netradičn*",
  // endless, unlimited, immortal, unforgettable, countless
  "nekonečn*, neomezen*, nesmrteln*, nezapomenuteln*, nesčet*",
  // illegal, unlawful, unauthorized, unfair, impartial, independent
  "nelegáln*, nezákonn*, neoprávněn*, nespravedl*, nestrann*, nezávisl*",
  // necessary, inevitable, urgent, integral
  "nezbytn*, nevyhnuteln*, neodkladn*, neodmysliteln*, nedíln*",
  // unknown, unnamed, unclear, unofficial, informal
  "neznámý*, neznámá, neznámé*, neznámou, nejmenovan*, nejasn*, nejist*, neoficiáln*, neformáln*",
  // missing, underage, innocent
  "nezvěstn*, nezletil*, nevinn*, nevinu, neviny, nevině",
  // non-profit, non-smoker
  "neziskov*, nekuřác*, nekuřák*",
  // harmless, cruel, impatient, restless, careless, uncompromising
  "neškodn*, nelidsk*, nelítostn*, netrpěliv*, nedočkav*, neklid*, neopatrn*, nekompromisn*, neohrožen*, nemilosrdn*",
  // unfavourable, unsuitable, inaccurate, indirect, unbroken, unpleasant, unexpected
  "nepřízniv*, nevhodn*, nepřesn*, nepřím*, nepřetržit*, nepříjemn*, neočekávan*, nečekan*, nenápadn*, nedobrovoln*, nešetrn*",
].flatMap(phrases);
