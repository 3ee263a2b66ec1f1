import fc from "fast-check";

/** Single signs that steer the passes, so that random text meets them often. */
const PIECE = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom(
    ..."..!?…。؟।:;\"'”“»«)(].)[1a •\n\r\t\f\u2028\u2029\u0301\u200d\ufeff\u00a0\ud83d—|/©".split(""),
  ),
  fc.constantFrom(
    "\r\n",
    "\n\n",
    "Dr. ",
    "z. B. ",
    "U.S. ",
    "3. Mai",
    "a) ",
    "1. ",
    "By Jane Roe",
    "KELMORA — ",
    "Photo: A. B.",
    "SA/PA",
    "All rights reserved",
    "👩🏽‍🚒",
    "é",
    "中文。",
    "فارسی؟",
    "The end",
    "so it goes",
    " The road authority said so again ",
    " Der Damm hält: Er ist alt und gut gebaut ",
    " 大桥停用很久了 市政府周一宣布了消息。",
    "‼\u200d❤",
  ),
);
/** Noise in which stops, quotes, abbreviations and furniture stand thick. */
export const anyText = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(""));
