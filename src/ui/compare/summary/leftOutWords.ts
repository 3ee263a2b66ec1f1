import type { Comparison } from "../../../engine/model.ts";
import { counted } from "../../../report/counted.ts";
import { capital } from "../claim/rowWording.ts";

/** "4 lines set aside, 2 quote shapes ignored". */
export function leftOutWords({ summary, coarse }: Comparison): string {
  const parts = [
    ...(summary.furniture > 0 ? [`${counted(summary.furniture, "line")} set aside`] : []),
    ...(summary.ignored > 0 ? [`${counted(summary.ignored, "quote shape")} ignored`] : []),
    ...(coarse.length > 0 ? [`matched coarsely: ${counted(coarse.length, "part")}`] : []),
  ];
  const words = parts.join(", ") || "nothing set aside";
  return capital(words);
}
