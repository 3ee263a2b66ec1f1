import type { Claim, Comparison } from "../../../engine/model.ts";
import { counted } from "../../../report/counted.ts";
import { languageName } from "../../../report/languageName.ts";
import { unreadLanguages } from "../../../report/unreadLanguages.ts";
import { capital } from "../claim/rowWording.ts";

/** "4 lines and 1 piece of a sentence set aside, 2 typographic differences ignored"; what facts are not looked for, where words differ at all. */
export function leftOutWords({ left, right, summary, coarse }: Comparison): string {
  const languages = summary.reworded + summary.moved > 0 ? unreadLanguages({ left, right }) : [];
  const pieces = [...left.claims, ...right.claims].reduce((sum, claim) => sum + pieceCount(claim), 0);
  const aside = [
    ...(summary.furniture > 0 ? [counted(summary.furniture, "line")] : []),
    ...(pieces > 0 ? [`${counted(pieces, "piece")} of ${pieces === 1 ? "a sentence" : "sentences"}`] : []),
  ];
  const parts = [
    ...(aside.length > 0 ? [`${aside.join(" and ")} set aside`] : []),
    ...(summary.ignored > 0 ? [`${counted(summary.ignored, "typographic difference")} ignored`] : []),
    ...(coarse.length > 0 ? [`matched coarsely: ${counted(coarse.length, "part")}`] : []),
  ];
  const unread =
    languages.length > 0
      ? [`negations, hedges and speakers are not read in ${languages.map(languageName).join(" and ")}`]
      : [];
  const words =
    [...(parts.length > 0 ? [parts.join(", ")] : []), ...unread].join("; ") || "nothing set aside";
  return capital(words);
}

/** Of a sentence that counts: a dateline before it, reference marks in it. */
function pieceCount({ furniture, asides }: Claim): number {
  return furniture === false ? asides.length : 0;
}
