import type { Told } from "./tell.ts";

/** An invented storm told twice, with every state a row can have. The right runs on as one paragraph. */
export const STORM: readonly Told[] = [
  { kind: "heading", both: "[-Storm-]{+Gale+} closes the [-old -]harbour bridge" },
  { kind: "byline", left: "By Mina Okafor", right: "Staff reporter, Telmouth" },
  {
    paragraph: "left",
    aside: "TELMOUTH —",
    both: "TELMOUTH — The bridge over the Tel was closed [-on Friday night-]{+late on Friday+} after [-three-]{+five+} cables snapped.",
    cues: [["number", "three", "five"]],
  },
  { both: "Nobody was hurt." },
  {
    paragraph: "left",
    both: "“We could not wait for a [-second -]warning,” said the [-harbour-]{+port+} master, Yusuf Qadir.",
    cues: [["quote", "We could not wait for a second warning,", "We could not wait for a warning,"]],
  },
  {
    both: "The ferry [-will-]{+may+} run [-every hour,-]{+every hour.| It does so+} until the cables are replaced.",
    cues: [["hedge", "will", "may"]],
  },
  { left: "The ferry holds ninety people." },
  { right: "A second ferry waits in Ostrey." },
  {
    paragraph: "left",
    both: "The engineer, Sergiy Halka, inspected the [-cables-]{+bridge+} in May[?, when the council paid for it?].",
    cues: [["variant", "Sergiy", "Sergiy"]],
  },
  { rightBefore: 3, both: "Drivers [-waited-]{+had waited+} for an hour before the barrier came down." },
  { uncertain: true, both: "[-Shops near-]{+Traders on+} the quay [-closed early-]{+sent people home+}." },
  { left: "The gale took the cables one after another.", echoes: 2 },
  { paragraph: "left", both: "The bridge was built in 1911." },
  { kind: "licence", left: "© The Courier." },
  { kind: "promotion", right: "Read our morning letter." },
];
