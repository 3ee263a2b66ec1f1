import { expect, it } from "vitest";
import type { SideState } from "../../workspace/sides.ts";
import { pastedName } from "./pastedName.ts";

const empty: SideState = { kind: "empty" };
const reading = (name: string): SideState => ({ kind: "reading", name, ticket: 0, file: null, draft: null });
const draft = (name: string) => ({ name, text: "Half a report" });
const none = { left: null, right: null };

it.each([
  ["nothing is there", empty, empty, none, "Pasted text"],
  ["a file is there", reading("a.txt"), empty, none, "Pasted text"],
  ["one was pasted", reading("Pasted text"), empty, none, "Pasted text 2"],
  [
    "a file took the place of a draft",
    reading("a.txt"),
    empty,
    { ...none, left: draft("Pasted text") },
    "Pasted text 2",
  ],
  [
    "both sides have one and a draft is kept",
    reading("Pasted text"),
    reading("Pasted text 2"),
    { ...none, right: draft("Pasted text 3") },
    "Pasted text 4",
  ],
] as const)("names a pasted text where %s", (_, left, right, drafts, name) => {
  expect(pastedName({ left, right }, drafts)).toBe(name);
});
