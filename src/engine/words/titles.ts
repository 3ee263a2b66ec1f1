/** Titles that one house style gives a dot and another none; without their dot. */
export const TITLES: ReadonlySet<string> = new Set(
  "Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Gen Maj Col Lt Capt Sgt Sen Rep Gov St Mt Jr Sr Mme Mlle Hr Fr Sra Srta".split(
    " ",
  ),
);
