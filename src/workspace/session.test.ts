import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usePreferences } from "./preferences.ts";
import { SLOW_AFTER_MS } from "./run.ts";
import { createSession, type Session } from "./session.ts";
import type { SideState } from "./sides.ts";
import { type FakeEngine, fakeEngine, settled } from "./testing/fakeEngine.ts";

let engine: FakeEngine;
let session: Session;

beforeEach(() => {
  vi.useFakeTimers();
  engine = fakeEngine();
  session = createSession(engine);
});

afterEach(() => {
  vi.useRealTimers();
});

const file = (name: string) => new File([`text of ${name}`], name);
const state = () => session.getState();

/** The sides as a reader sees them, "A | B". */
function sides(): string {
  const { left, right } = state().sides;
  return `${told(left)} | ${told(right)}`;
}

function told(side: SideState): string {
  switch (side.kind) {
    case "empty":
      return "empty";
    case "reading":
      return `reading ${side.name}`;
    case "ready":
      return side.article.name;
    case "writing":
      return `writing ${side.draft.text}`;
    case "refused":
      return `${side.failure.name} refused`;
  }
}

async function open(...names: string[]): Promise<void> {
  state().open(names.map(file));
  await settled();
}

async function compared(): Promise<void> {
  await open("a.txt", "b.txt");
  await engine.runs.at(-1)?.finish();
}

describe("opening", () => {
  it("reads one file and waits for the other", async () => {
    state().open([file("a.txt")]);
    expect(sides()).toBe("reading a.txt | empty");
    await settled();
    expect(sides()).toBe("a.txt | empty");
    expect(engine.runs).toHaveLength(0);
  });

  it("compares as soon as both sides are there", async () => {
    await open("b.txt", "a.txt");
    expect(engine.runs.map((run) => run.names)).toEqual([["a.txt", "b.txt"]]);
    expect(state().stage.kind).toBe("working");
    await engine.runs[0]?.finish();
    expect(state().stage).toMatchObject({
      kind: "compared",
      left: { name: "a.txt" },
      right: { name: "b.txt" },
    });
  });

  it("keeps the other side when a file is refused", async () => {
    await open("a.txt");
    await open("b.pdf");
    expect(sides()).toBe("a.txt | b.pdf refused");
    expect(state().stage.kind).toBe("start");
  });

  it("goes back to the start when a file dropped on a comparison is refused", async () => {
    await compared();
    state().open([file("c.pdf")], "left");
    expect(state().stage.kind).toBe("compared");
    await settled();
    expect(state().stage.kind).toBe("start");
    expect(sides()).toBe("c.pdf refused | b.txt");
  });

  it("asks which two of three, and takes those", async () => {
    await open("c.txt", "a.txt", "b.txt");
    expect(state().offered.map(({ name }) => name)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(sides()).toBe("empty | empty");
    state().openPair({ left: file("c.txt"), right: file("a.txt") });
    await settled();
    expect(state().offered).toEqual([]);
    expect(engine.runs[0]?.names).toEqual(["c.txt", "a.txt"]);
  });

  it("takes none of three when the question is declined", async () => {
    await open("c.txt", "a.txt", "b.txt");
    state().declineOffered();
    expect(state().offered).toEqual([]);
    expect(sides()).toBe("empty | empty");
  });

  it("takes pasted text, and says that nothing is nothing", async () => {
    state().paste("right", "some words", "Pasted text");
    await settled();
    expect(sides()).toBe("empty | Pasted text");
    state().paste("left", "", "Pasted text 2");
    await settled();
    expect(sides()).toBe("Pasted text 2 refused | Pasted text");
  });

  it("keeps what is being written when a file lands on it, until it is used", async () => {
    state().write("left", { name: "Note", text: "half a" });
    state().write("left", { name: "Note", text: "half a sentence" });
    await open("a.txt");
    expect(sides()).toBe("writing half a sentence | a.txt");
    state().open([file("b.txt")], "left");
    await settled();
    expect(sides()).toBe("b.txt | a.txt");
    expect(state().drafts.left?.text).toBe("half a sentence");
    state().startOver();
    state().swap();
    expect(state().drafts.right).toEqual({ name: "Note", text: "half a sentence" });
    state().write("right", { name: "Note", text: "half a sentence" });
    state().paste("right", "half a sentence and the rest", "Note");
    await settled();
    expect(sides()).toBe("empty | Note");
    expect(state().drafts).toEqual({ left: null, right: null });
  });

  it("keeps no draft that is blank or says what stands there anyway", async () => {
    state().write("left", { name: "Note", text: " " });
    state().stopWriting("left");
    state().paste("left", "some words", "Note");
    await settled();
    state().write("left", { name: "Note", text: "some words" });
    state().stopWriting("left");
    expect(sides()).toBe("Note | empty");
    expect(state().drafts).toEqual({ left: null, right: null });
  });

  it("keeps what was written where it cannot be read", async () => {
    const refused = { kind: "too-large", name: "Note", bytes: 9, limit: 8 } as const;
    vi.spyOn(engine, "readPasted").mockResolvedValueOnce({ ok: false, failure: refused });
    state().write("left", { name: "Note", text: "all of it" });
    state().paste("left", "all of it", "Note");
    expect(state().drafts.left).toBeNull();
    await settled();
    expect(sides()).toBe("Note refused | empty");
    expect(state().drafts).toEqual({ left: { name: "Note", text: "all of it" }, right: null });
  });

  it("keeps what was written where a file lands before it is read", async () => {
    state().write("left", { name: "Note", text: "all of it" });
    state().paste("left", "all of it", "Note");
    state().open([file("a.txt")], "left");
    await settled();
    expect(sides()).toBe("a.txt | empty");
    expect(state().drafts.left?.text).toBe("all of it");
  });

  it("compares nothing while a side is written on", async () => {
    await open("a.txt");
    state().write("left", { name: "a.txt", text: "another" });
    await open("b.txt");
    expect(engine.runs).toHaveLength(0);
    state().stopWriting("left");
    state().compare();
    expect(engine.runs.map((run) => run.names)).toEqual([["a.txt", "b.txt"]]);
  });

  it("reads a file again in another encoding", async () => {
    await open("a.txt");
    state().reread("left", "windows-1252");
    await settled();
    expect(state().sides.left).toMatchObject({ kind: "ready", article: { encoding: "windows-1252" } });
  });
});

describe("answers that come late", () => {
  it("follow their side through a swap", async () => {
    const release = engine.hold("a.txt");
    await open("a.txt");
    state().swap();
    expect(sides()).toBe("empty | reading a.txt");
    await release();
    expect(sides()).toBe("empty | a.txt");
  });

  it("are not heard once the file was removed or replaced", async () => {
    const release = engine.hold("a.txt");
    await open("a.txt");
    state().remove("left");
    await release();
    expect(sides()).toBe("empty | empty");

    const releaseSecond = engine.hold("b.txt");
    await open("b.txt");
    state().open([file("c.txt")], "left");
    await releaseSecond();
    expect(sides()).toBe("c.txt | empty");
  });
});

describe("working", () => {
  it("shows itself only after a second", async () => {
    await open("a.txt", "b.txt");
    vi.advanceTimersByTime(SLOW_AFTER_MS - 1);
    expect(state().stage).toMatchObject({ kind: "working", slow: false });
    vi.advanceTimersByTime(1);
    expect(state().stage).toMatchObject({ kind: "working", slow: true });
  });

  it("tells its progress", async () => {
    await open("a.txt", "b.txt");
    engine.runs[0]?.report({ step: "align", done: 3, expected: 10 });
    expect(state().stage).toMatchObject({ progress: { step: "align", done: 3, expected: 10 } });
  });

  it("goes back to the start on cancel, with both texts kept, and compares them when told to", async () => {
    await open("a.txt", "b.txt");
    state().cancel();
    expect(engine.runs[0]?.cancelled).toBe(true);
    expect(state().stage.kind).toBe("start");
    expect(sides()).toBe("a.txt | b.txt");
    engine.runs[0]?.report({ step: "mark", done: 1, expected: 2 });
    await engine.runs[0]?.finish();
    vi.advanceTimersByTime(SLOW_AFTER_MS);
    expect(state().stage.kind).toBe("start");
    state().compare();
    await engine.runs[1]?.finish();
    expect(state().stage.kind).toBe("compared");
  });

  it("starts anew when a file is replaced meanwhile", async () => {
    await open("a.txt", "b.txt");
    state().open([file("c.txt")], "right");
    await settled();
    expect(engine.runs[0]?.cancelled).toBe(true);
    expect(engine.runs[1]?.names).toEqual(["a.txt", "c.txt"]);
  });

  it("fails with the reason and can be tried again", async () => {
    await open("a.txt", "b.txt");
    await engine.runs[0]?.crash("out of memory");
    expect(state().stage).toMatchObject({ kind: "failed", reason: "out of memory" });
    state().compare();
    await engine.runs[1]?.finish();
    expect(state().stage.kind).toBe("compared");
  });
});

describe("on a comparison", () => {
  it("swap compares again, with the old comparison behind it", async () => {
    await compared();
    state().swap();
    expect(engine.runs[1]?.names).toEqual(["b.txt", "a.txt"]);
    expect(state().stage).toMatchObject({ kind: "working", behind: { left: { name: "a.txt" } } });
    await engine.runs[1]?.finish();
    expect(state().stage).toMatchObject({ kind: "compared", left: { name: "b.txt" } });
  });

  it("rename changes the name everywhere and keeps it", async () => {
    await compared();
    state().rename("left", "The Courier");
    expect(state().stage).toMatchObject({
      left: { name: "The Courier" },
      comparison: { left: { name: "The Courier" }, right: { name: "b.txt" } },
    });
    state().swap();
    expect(engine.runs[1]?.names).toEqual(["b.txt", "The Courier"]);
  });

  it("starting over keeps nothing", async () => {
    await compared();
    state().startOver();
    expect(sides()).toBe("empty | empty");
    expect(state().stage.kind).toBe("start");
  });
});

describe("going back", () => {
  it("finds the comparison, its texts and its wording as they were left, and keeps a draft that was begun", async () => {
    state().openSample();
    await settled();
    await engine.runs.at(-1)?.finish();
    const { stage, sides: texts } = state();
    state().startOver();
    expect(usePreferences.getState().wording).toBe("automatic");
    state().write("left", { name: "Note", text: "half a sentence" });
    state().goBack();
    expect(state().stage).toBe(stage);
    expect(state().sides).toEqual(texts);
    expect(usePreferences.getState().wording).toBe("reports");
    expect(state().drafts.left?.text).toBe("half a sentence");
  });

  it("goes nowhere where nothing was left, or where something else is on the screen", async () => {
    state().goBack();
    expect(state().stage.kind).toBe("start");
    await open("a.txt", "b.txt");
    state().startOver();
    await open("c.txt", "d.txt");
    const { stage } = state();
    state().goBack();
    expect(state().stage).toBe(stage);
  });

  it("offers no way back to where the reader is again: the step before it in the browser leaves the page", async () => {
    await open("a.txt", "b.txt");
    await engine.runs.at(-1)?.finish();
    state().startOver();
    state().goBack();
    state().remove("left");
    expect(state().stage.kind).toBe("start");
    expect(state().left).toBeNull();
  });

  it("remembers what was left last", async () => {
    await open("a.txt", "b.txt");
    state().startOver();
    await engine.runs.at(-1)?.finish();
    await open("c.txt", "d.txt");
    await engine.runs.at(-1)?.finish();
    state().startOver();
    state().startOver();
    state().goBack();
    expect(sides()).toBe("c.txt | d.txt");
  });
});

describe("the sample", () => {
  it("is two reports of one event, and what comes after it is not", async () => {
    state().openSample();
    await settled();
    expect(engine.runs[0]?.names).toEqual(["The Wexcombe Gazette", "The Coast Mail"]);
    expect(usePreferences.getState().wording).toBe("reports");
    await open("a.txt");
    expect(usePreferences.getState().wording).toBe("automatic");
  });
});
