/** A row of the key sheet: what it does and the keys that do it; each way is one key or several held together. */
export interface KeyRow {
  readonly does: string;
  readonly ways: readonly (readonly string[])[];
}

export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

/** The keys that work. A key is added here in the change that makes it work. */
export const KEYS: readonly KeyGroup[] = [
  {
    title: "Reading",
    rows: [
      { does: "Next difference", ways: [["n"], ["j"], ["F7"], ["Alt", "↓"]] },
      { does: "Previous difference", ways: [["p"], ["k"], ["Shift", "F7"], ["Alt", "↑"]] },
      { does: "Other half of a move", ways: [["o"]] },
    ],
  },
  {
    title: "Start and everywhere",
    rows: [
      { does: "Paste a text or a file", ways: [["Ctrl", "V"]] },
      { does: "Use the text in the editor", ways: [["Ctrl", "Enter"]] },
      { does: "Close, cancel, one level up", ways: [["Esc"]] },
      { does: "This sheet", ways: [["?"]] },
    ],
  },
];
