import { useEffect, useEffectEvent } from "react";
import { isTyping } from "../page/isTyping.ts";

interface PagePasteOptions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** Takes what is pasted anywhere on the page but in a field. */
export function usePagePaste({ onFiles, onText }: PagePasteOptions): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (clipboardData === null || isTyping(event.target)) return;
    const files = [...clipboardData.files];
    const text = clipboardData.getData("text/plain");
    // Text copied from an office program comes with a picture of itself, so text goes first.
    if (text.trim() !== "") onText(text);
    else if (files.length > 0) onFiles(files);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener("paste", take);
    return () => document.removeEventListener("paste", take);
  }, []);
}
