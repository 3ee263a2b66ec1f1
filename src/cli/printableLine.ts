import { printable } from "./printable.ts";

/** What must stay on one line, such as a file's name: line ends and carriage returns are made visible too. */
export function printableLine(text: string): string {
  return printable(text).replace(/(?!\t)\p{Cc}|[\u2028\u2029]/gu, "\ufffd");
}
