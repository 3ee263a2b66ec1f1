import type { IntakeFailure } from "../../intake/article.ts";

/** "estuary-post.pdf" + "is a PDF, and its text cannot be read here." + "Open it, copy …". */
export interface FailureWords {
  readonly name: string;
  readonly reason: string;
  readonly wayOut: string;
}

export function failureWords(failure: IntakeFailure): FailureWords {
  const { name } = failure;
  switch (failure.kind) {
    case "empty":
      return { name, reason: "has no text in it.", wayOut: "Choose another file, or paste the article." };
    case "too-large":
      return {
        name,
        reason: `has ${megabytes(failure.bytes)}, and at most ${megabytes(failure.limit)} can be read.`,
        wayOut: "Save the part you need as a file of its own, or paste it.",
      };
    case "not-text":
      return { name, ...formatWords(failure.format) };
    case "unreadable":
      return {
        name,
        reason: "could not be opened.",
        wayOut: "It may be a folder, or have been moved. Choose it again, or paste the article.",
      };
  }
}

/** Formats with nothing in them to copy: a picture of a page is no text either. */
const WITHOUT_TEXT = /(?:image|icon|audio|video|program|class|archive|database|font|list)$/u;

function formatWords(format: string | null): Pick<FailureWords, "reason" | "wayOut"> {
  if (format === null) {
    return { reason: "is not a text file.", wayOut: "Choose a text file, or paste the article." };
  }
  const what = `${article(format)} ${format}`;
  return WITHOUT_TEXT.test(format)
    ? { reason: `is ${what}, not a text.`, wayOut: "Choose a text file, or paste the article." }
    : {
        reason: `is ${what}, and its text cannot be read here.`,
        wayOut: "Open it, copy the article and paste it, or save it as plain text (.txt).",
      };
}

/** "an Excel workbook", "an MP3 audio", "a PDF", "a UTF-32 text": letters said one by one go by their sound. */
function article(noun: string): "a" | "an" {
  const spelledOut = /^\p{Lu}(?:\p{Lu}|\d)/u.test(noun) && !noun.startsWith("ZIP");
  return (spelledOut ? /^[AEFHILMNORSX]/u : /^[aeiou]/iu).test(noun) ? "an" : "a";
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat("en", {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  }).format(bytes / (1024 * 1024));
}
