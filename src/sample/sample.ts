import type { Pair } from "../engine/model.ts";
import gazette from "./gazette.txt?raw";
import mail from "./mail.txt?raw";

/**
 * An invented event, told by two invented newspapers so that every state of the comparison is seen: the same, reworded
 * with a changed number, date, quotation, negation, hedge and attribution, a name written differently, one claim told in
 * two and two in one, moved, and told by one of them only.
 */
export const SAMPLE: Pair<File> = {
  left: new File([gazette], "The Wexcombe Gazette"),
  right: new File([mail], "The Coast Mail"),
};

/** What the sample is about, for the line that offers it. */
export const SAMPLE_STORY = "one stolen heron, two newspapers";
