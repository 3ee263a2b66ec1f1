import { remembered } from "../../remembered.ts";

/** A pattern of whole words, by its source. */
export const wholeWord = remembered((source: string) => new RegExp(`^(?:${source})$`, "u"));
