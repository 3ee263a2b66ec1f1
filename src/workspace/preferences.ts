import { create } from "zustand";
import { keptRecord } from "./keptRecord.ts";

/** The article text's sizes in px; line heights follow in `applyPreferences`. */
export const TEXT_SIZES = [15, 16, 17, 19, 21] as const;

export const THEMES = ["system", "light", "dark"] as const;

export const MARKS = ["fills", "red-green", "lines"] as const;

/** Two versions of one text ("dropped", "added"), two reports of one event ("only in the Courier"), or what they look like. */
export const WORDINGS = ["automatic", "versions", "reports"] as const;

export interface Preferences {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly marks: (typeof MARKS)[number];
  readonly wording: (typeof WORDINGS)[number];
  /** Whether single letters, digits and signs work as keys. */
  readonly letterKeys: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: "system",
  textSize: 17,
  marks: "fills",
  wording: "automatic",
  letterKeys: true,
};

/** `public/theme.js` reads the theme under the same name before the first paint. */
export const PREFERENCES_KEY = "claimdiff.preferences";

/** What holds now: what the reader chose, but for a wording preset by the pair on the screen. */
export const usePreferences = create<Preferences>()(readPreferences);

/** Changes what holds now and keeps it for the next visit: that alone, for what nobody chose follows the defaults of the day. */
export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify({ ...keptRecord(PREFERENCES_KEY), ...change }));
  } catch {
    // Storage is off or full: the change holds until the page is closed.
  }
}

/** A pair may ask for its own wording; `null` goes back to what the reader chose. Never kept for the next visit. */
export function presetWording(wording: Preferences["wording"] | null): void {
  usePreferences.setState({ wording: wording ?? readPreferences().wording });
}

/** What was kept, each value checked by itself: storage may hold anything, also from an older version. */
export function readPreferences(): Preferences {
  const kept = keptRecord(PREFERENCES_KEY);
  return {
    theme: oneOf(THEMES, kept.theme) ?? DEFAULT_PREFERENCES.theme,
    textSize: oneOf(TEXT_SIZES, kept.textSize) ?? DEFAULT_PREFERENCES.textSize,
    marks: oneOf(MARKS, kept.marks) ?? DEFAULT_PREFERENCES.marks,
    wording: oneOf(WORDINGS, kept.wording) ?? DEFAULT_PREFERENCES.wording,
    letterKeys: typeof kept.letterKeys === "boolean" ? kept.letterKeys : DEFAULT_PREFERENCES.letterKeys,
  };
}

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}
