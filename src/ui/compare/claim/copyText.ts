import { announce } from "../../page/announce.ts";

/** Puts plain text on the clipboard and says so; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce("Copied.");
    return true;
  } catch {
    return false;
  }
}
