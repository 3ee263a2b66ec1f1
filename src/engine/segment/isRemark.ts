/** A bracket, with one inside at most, that does not end in a stop. */
const REMARK = /[([][^()[\]]{0,200}(?:\([^()]{0,80}\)[^()[\]]{0,200})?(?<![.!?…])[)\]]/uy;

/** Whether a bracket begins here that goes on with its sentence: "Inc. (Reno)", "“Why?” (1970)", but not "Inc. (He left.)" */
export function isRemark(text: string, at: number): boolean {
  REMARK.lastIndex = at;
  return REMARK.test(text);
}
