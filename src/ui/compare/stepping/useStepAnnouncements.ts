import { useContext, useEffect } from "react";
import { type Arrival, currentGroup, positionOf } from "../../../workspace/reading.ts";
import { announce } from "../../page/announce.ts";
import { ReadingContext, type Telling } from "../../reading/ReadingContext.ts";
import { capital, stepWords } from "../claim/rowWording.ts";
import { deadEndWords } from "./deadEndWords.ts";
import { stopName } from "./stopName.ts";

/** Reads out each step and jump, "Last difference" at the end and why another key goes nowhere, and what a filter leaves. */
export function useStepAnnouncements(telling: Telling): void {
  const reading = useContext(ReadingContext);
  useEffect(
    () =>
      reading.subscribe((now, before) => {
        const position = positionOf(now);
        if (now.filter !== before.filter) {
          const name = stopName(now.filter, position.of, telling);
          announce(now.filter.kind === "none" ? "All claims shown." : `Showing ${position.of} ${name}.`);
        } else if (now.deadEnd !== null && now.deadEnd !== before.deadEnd)
          announce(`${deadEndWords(now.deadEnd, now.filter, telling)}.`);
        else if (now.visit !== null && now.visit !== before.visit && isToldOf(now.visit.by)) {
          const group = currentGroup(now);
          if (group === undefined) return;
          const where =
            position.at === null
              ? `Claim ${group.number} of ${telling.claims}`
              : `${capital(stopName(now.filter, 1, telling))} ${position.at} of ${position.of}`;
          announce(`${where}, ${stepWords(group, telling)}`);
        }
      }),
    [reading, telling],
  );
}

/** A reader who pressed a row knows where that is; of a filter its own words tell. */
function isToldOf(by: Arrival): boolean {
  return by !== "press" && by !== "filter";
}
