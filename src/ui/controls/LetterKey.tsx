import { usePreferences } from "../../workspace/preferences.ts";
import { Kbd } from "./Kbd.tsx";

/** The letter that does the same as a button, in it: for readers with room and a keyboard who have not turned letters off. */
export function LetterKey({ children }: { readonly children: string }) {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  if (!letterKeys) return null;
  return (
    <span className="inline-flex max-md:hidden pointer-coarse:hidden">
      <Kbd>{children}</Kbd>
    </span>
  );
}
