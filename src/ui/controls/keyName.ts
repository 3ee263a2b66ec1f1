/** What stands on an Apple keyboard; on others keys are named as the key sheet writes them. */
const APPLE_NAMES: Readonly<Record<string, string>> = {
  Alt: "⌥",
  Ctrl: "⌘",
  Enter: "↩",
  Esc: "esc",
  Shift: "⇧",
};

/** A key as it stands on the reader's own keyboard: "Ctrl" is "⌘" on a Mac, where that key does the same. */
export function keyName(key: string, isApple = onApple()): string {
  return (isApple ? APPLE_NAMES[key] : undefined) ?? key;
}

/** Browsers tell of the platform for just this, and of no version of it. */
export function onApple(): boolean {
  return /Mac|iP(?:hone|ad|od)/u.test(navigator.platform);
}
