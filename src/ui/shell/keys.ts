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
      { does: "Next, previous changed fact", ways: [["f"], ["Shift", "f"]] },
      { does: "Next, previous uncertain match", ways: [["u"], ["Shift", "u"]] },
      { does: "Other half of a move", ways: [["o"]] },
      { does: "Where the claim is told again", ways: [["e"]] },
      { does: "Side by side, Inline, Changes, Ledger", ways: [["1"], ["2"], ["3"], ["4"]] },
      { does: "Claims beside the text", ways: [["l"]] },
    ],
  },
  {
    title: "Finding",
    rows: [
      { does: "Find in both texts", ways: [["/"], ["Ctrl", "F"]] },
      { does: "Next and previous match", ways: [["Enter"], ["Shift", "Enter"]] },
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
