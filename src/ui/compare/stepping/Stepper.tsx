import { ChevronLeft, ChevronRight } from "lucide-react";
import { useContext } from "react";
import { useStore } from "zustand";
import { type DeadEnd, type Position, positionOf } from "../../../workspace/reading.ts";
import type { Filter } from "../../../workspace/rowFilter.ts";
import { IconButton } from "../../controls/IconButton.tsx";
import { ReadingContext, useTelling } from "../../reading/ReadingContext.ts";
import { capital } from "../claim/rowWording.ts";
import { deadEndWords } from "./deadEndWords.ts";
import { stopName } from "./stopName.ts";

/**
 * "Difference 3 of 17" between its two buttons; ends do not wrap. A button at its end is grey and keeps the focus: pressed, it
 * says that this is the end. Where a key looked for something that is not there, the words say so.
 */
export function Stepper() {
  const reading = useContext(ReadingContext);
  const { step } = reading.getState();
  const state = useStore(reading);
  const telling = useTelling();
  const position = positionOf(state);
  if (position.of === 0) return null;
  return (
    <div className="flex items-center gap-1 max-md:w-full max-md:justify-between">
      <IconButton
        label={`Previous ${stopName(state.filter, 1)}`}
        aria-disabled={!position.hasPrevious || undefined}
        onPress={() => step(-1)}
      >
        <ChevronLeft size={16} aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <span className="min-w-33 whitespace-nowrap text-center">
        {state.deadEnd === null || isEndOfAll(state.deadEnd) ? (
          <PositionWords position={position} filter={state.filter} />
        ) : (
          deadEndWords(state.deadEnd, state.filter, telling)
        )}
      </span>
      <IconButton
        label={`Next ${stopName(state.filter, 1)}`}
        aria-disabled={!position.hasNext || undefined}
        onPress={() => step(1)}
      >
        <ChevronRight size={16} aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
    </div>
  );
}

/** That is seen by "17 of 17" and the grey button. */
function isEndOfAll(deadEnd: DeadEnd): boolean {
  return deadEnd.kind === "end" && deadEnd.wanted.kind === "none";
}

interface PositionWordsProps {
  readonly position: Position;
  readonly filter: Filter;
}

function PositionWords({ position: { at, of }, filter }: PositionWordsProps) {
  const telling = useTelling();
  const name = stopName(filter, at === null ? of : 1, telling);
  if (at === null)
    return (
      <>
        <b className="font-semibold">{of.toLocaleString("en")}</b> {name}
      </>
    );
  return (
    <>
      {capital(name)} <b className="font-semibold">{at.toLocaleString("en")}</b> of {of.toLocaleString("en")}
    </>
  );
}
