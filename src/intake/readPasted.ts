import type { IntakeResult } from "./article.ts";
import { MAX_BYTES } from "./readBytes.ts";
import { holdsNothing, readText } from "./readText.ts";

/** Takes pasted text as an article. Tags are not refused here: who pastes sees what is pasted. */
export async function readPasted(text: string, name: string): Promise<IntakeResult> {
  const bytes = utf8Length(text);
  if (bytes > MAX_BYTES) return { ok: false, failure: { kind: "too-large", name, bytes, limit: MAX_BYTES } };
  if (holdsNothing(text)) return { ok: false, failure: { kind: "empty", name } };
  return { ok: true, article: await readText(text, { name, encoding: "pasted", sure: true }) };
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
