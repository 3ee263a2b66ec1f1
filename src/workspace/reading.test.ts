import { describe, expect, it } from "vitest";
import { rowsOf } from "./makeRows.ts";
import { createReading, currentGroup, positionOf, type Reading } from "./reading.ts";
import { NO_FILTER } from "./rowFilter.ts";
import { STORM } from "./testing/storm.ts";
import { type Told, tell } from "./testing/tell.ts";

function open(key?: string): Reading {
  const { left, right, comparison } = tell(STORM);
  return createReading(rowsOf(comparison, { left: left.text, right: right.text }), key);
}

const at = (reading: Reading) => reading.getState().visit?.key;

function place(reading: Reading): string {
  const { at: index, of } = positionOf(reading.getState());
  return `${index ?? "-"} of ${of}`;
}

describe("stepping", () => {
  it("begins at the first difference, and from the address where it names a claim", () => {
    expect(at(open())).toBe("c1");
    expect(at(open("c5"))).toBe("c5");
    expect(at(open("c99"))).toBe("c1");
  });

  it("stops at each difference once and passes over what is the same", () => {
    const reading = open();
    const seen = [at(reading)];
    for (let i = 0; i < 8; i++) {
      reading.getState().step(1);
      seen.push(at(reading));
    }
    expect(seen).toEqual(["c1", "c2", "c4", "c5", "c6", "c7", "c8", "c9", "c10"]);
    expect(place(reading)).toBe("9 of 9");
  });

  it("stays at the ends and says so", () => {
    const reading = open();
    reading.getState().step(-1);
    expect(at(reading)).toBe("c1");
    expect(reading.getState().deadEnd).toEqual({ kind: "end", end: "first", wanted: NO_FILTER });
    expect(positionOf(reading.getState())).toMatchObject({ hasPrevious: false, hasNext: true });
    reading.getState().step(1);
    expect(reading.getState().deadEnd).toBeNull();
  });

  it("goes on from a claim that is no difference", () => {
    const reading = open();
    reading.getState().goTo("c3", "press");
    expect(place(reading)).toBe("- of 9");
    reading.getState().step(1);
    expect(at(reading)).toBe("c4");
    reading.getState().goTo("c3", "press");
    reading.getState().step(-1);
    expect(at(reading)).toBe("c2");
  });

  it("goes on from the later place of a moved claim where that was pressed", () => {
    const reading = open();
    reading.getState().goTo("c2b", "press");
    reading.getState().step(1);
    expect(at(reading)).toBe("c9");
    reading.getState().goTo("c2b", "press");
    reading.getState().step(-1);
    expect(at(reading)).toBe("c8");
  });

  it("can look for one kind only", () => {
    const reading = open();
    reading.getState().step(1, { kind: "uncertain" });
    expect(at(reading)).toBe("c9");
    reading.getState().step(1, { kind: "uncertain" });
    expect(at(reading)).toBe("c9");
    expect(reading.getState().deadEnd).toEqual({
      kind: "end",
      end: "last",
      wanted: { kind: "uncertain" },
    });
  });
});

describe("stepping from what is in sight, where the reader has scrolled away from the current claim", () => {
  const scrolledTo = (sight: string, from = "c1") => {
    const reading = open(from);
    reading.getState().lookFrom(sight);
    return reading;
  };

  it.each([
    ["a difference in sight is next itself", "c5", 1, "c5"],
    ["what is before all that is in sight is previous", "c5", -1, "c4"],
    ["what is the same is passed over", "c3", 1, "c4"],
    ["and so it is backwards", "c3", -1, "c2"],
    ["a moved claim is no stop at its later place", "c2b", 1, "c9"],
    ["nor backwards", "c2b", -1, "c8"],
  ] as const)("%s", (_, sight, direction, to) => {
    const reading = scrolledTo(sight);
    reading.getState().step(direction);
    expect(at(reading)).toBe(to);
  });

  it("goes on from the claim it came to", () => {
    const reading = scrolledTo("c5");
    reading.getState().step(1);
    reading.getState().step(1);
    expect(at(reading)).toBe("c6");
  });

  it("has a next one again, above the last", () => {
    const reading = open("c10");
    expect(positionOf(reading.getState())).toMatchObject({ at: 9, hasNext: false });
    reading.getState().lookFrom("c4");
    expect(positionOf(reading.getState())).toMatchObject({ at: 9, hasNext: true });
    reading.getState().lookFrom(null);
    expect(positionOf(reading.getState())).toMatchObject({ hasNext: false });
  });

  it("has none before the first", () => {
    const reading = scrolledTo("c1", "c10");
    expect(positionOf(reading.getState())).toMatchObject({ hasPrevious: false, hasNext: true });
  });

  it("follows the order of the ledger while that is read", () => {
    const reading = open("c1");
    reading.getState().list([...reading.getState().rows.groups].reverse());
    reading.getState().lookFrom("c5");
    reading.getState().step(-1);
    expect(at(reading)).toBe("c6");
  });

  it("is over once another list is shown", () => {
    const reading = scrolledTo("c9");
    reading.getState().press("reworded", false);
    reading.getState().step(1);
    expect(at(reading)).toBe("c4");
  });
});

describe("jumps", () => {
  it("goes to the other half of a move and back without counting", () => {
    const reading = open("c2");
    reading.getState().goToOtherHalf();
    expect(at(reading)).toBe("c2b");
    expect(place(reading)).toBe("2 of 9");
    reading.getState().step(1);
    expect(at(reading)).toBe("c4");
  });

  it("goes to an echo and back", () => {
    const reading = open("c1");
    reading.getState().goToEcho();
    expect(at(reading)).toBe("c10");
    reading.getState().goToEcho();
    expect(at(reading)).toBe("c1");
  });

  it("stays where there is no other half and no echo", () => {
    const reading = open("c4");
    reading.getState().goToOtherHalf();
    reading.getState().goToEcho();
    expect(at(reading)).toBe("c4");
  });
});

describe("the ledger's order", () => {
  it("is that of the steps while it is read", () => {
    const reading = open("c1");
    const { groups } = reading.getState().rows;
    const listed = [...groups].reverse();
    reading.getState().list(listed);
    expect(place(reading)).toBe("9 of 9");
    reading.getState().step(1);
    expect(reading.getState().deadEnd).toMatchObject({ end: "last" });
    reading.getState().step(-1);
    expect(at(reading)).toBe("c2");
    reading.getState().list(null);
    expect(place(reading)).toBe("2 of 9");
  });

  it("stays that of the steps where Escape had no filter to take away", () => {
    const reading = open("c1");
    const listed = [...reading.getState().rows.groups].reverse();
    reading.getState().list(listed);
    reading.getState().clearFilter();
    expect(place(reading)).toBe("9 of 9");
    reading.getState().press("dropped", false);
    expect(reading.getState().listed).toBeNull();
  });

  it("begins with its first where the claim is not in it", () => {
    const reading = open("c1");
    reading.getState().list(reading.getState().rows.groups.slice(3));
    reading.getState().step(-1);
    expect(at(reading)).toBe("c1");
    reading.getState().step(1);
    expect(at(reading)).toBe("c4");
  });
});

describe("the filter", () => {
  it("makes the stepper stop at what is shown, and the reader stand at the first of it", () => {
    const reading = open("c1");
    reading.getState().press("dropped", false);
    expect(at(reading)).toBe("c6");
    expect(place(reading)).toBe("1 of 1");
    reading.getState().press("added", true);
    expect(place(reading)).toBe("1 of 2");
    reading.getState().press("dropped", true);
    expect(at(reading)).toBe("c7");
    expect(place(reading)).toBe("1 of 1");
    reading.getState().press("added", false);
    expect(place(reading)).toBe("6 of 9");
  });

  it("begins at the first of what is shown, however far the reader was", () => {
    const reading = open("c11");
    reading.getState().press("reworded", false);
    expect(place(reading)).toMatch(/^1 of [2-9]$/u);
  });

  it("leaves the reader at a claim that it shows", () => {
    const reading = open("c11");
    const state = currentGroup(reading.getState())?.state;
    if (state === undefined) throw new Error("c11 is a claim");
    reading.getState().press(state, false);
    expect(at(reading)).toBe("c11");
  });

  it("steps through what is the same if that is asked for", () => {
    const reading = open();
    reading.getState().press("same", false);
    reading.getState().step(1);
    expect(currentGroup(reading.getState())?.state).toBe("same");
  });

  it("asks for changed facts and lets go", () => {
    const reading = open();
    reading.getState().pressFilter({ kind: "facts" });
    expect(place(reading)).toBe("1 of 3");
    reading.getState().pressFilter({ kind: "facts" });
    expect(place(reading)).toBe("1 of 9");
  });
});

describe("another comparison in its place", () => {
  const before: readonly Told[] = [
    { both: "The [-old-]{+new+} pier was closed." },
    { both: "Nobody was hurt." },
    { both: "The mayor [-will-]{+may+} pay for [-two-]{+three+} cranes." },
    { left: "The pier is of oak." },
  ];
  const exchanged: readonly Told[] = [
    { both: "The [-new-]{+old+} pier was closed." },
    { both: "Nobody was hurt." },
    { both: "The mayor [-may-]{+will+} pay for [-three-]{+two+} cranes." },
    { right: "The pier is of oak." },
  ];

  it.each(["c3", "c4"])("keeps the reader at claim %s where the two texts are exchanged", (key) => {
    const reading = createReading(tell(before).rows);
    reading.getState().goTo(key, "press");
    reading.getState().show(tell(exchanged).rows);
    expect(at(reading)).toBe(key);
  });

  it("keeps the filter, where what was dropped is now added", () => {
    const reading = createReading(tell(before).rows);
    reading.getState().press("dropped", false);
    expect(at(reading)).toBe("c4");
    reading.getState().show(tell(exchanged).rows);
    expect(at(reading)).toBe("c4");
    expect(reading.getState().filter).toEqual({ kind: "states", states: new Set(["added"]) });
    reading.getState().show(tell(STORM).rows);
    expect(reading.getState().filter).toEqual({ kind: "none" });
  });

  it("begins anew with other texts, and where the reader had gone nowhere", () => {
    const reading = createReading(tell(before).rows);
    reading.getState().show(tell(exchanged).rows);
    expect(reading.getState().visit).toMatchObject({ key: "c1", by: "load" });
    reading.getState().goTo("c4", "press");
    reading.getState().show(tell(STORM).rows);
    expect(reading.getState().visit).toMatchObject({ key: "c1", by: "load" });
  });
});
