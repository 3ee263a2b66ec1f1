import { Lock, Printer } from "lucide-react";
import type { Mark } from "../../../workspace/marksOf.ts";
import { Button } from "../../controls/Button.tsx";
import { Legend } from "../claim/Legend.tsx";

interface FootProps {
  /** What is to be explained of the marks; none where the view has none. */
  readonly marks: readonly Mark[];
  /** What is not seen of the comparison, or how it is ordered. */
  readonly note: string;
  /** Where the bar has no room for the button. */
  readonly onPrint?: (() => void) | undefined;
}

/** At the bottom of the window: the promise, what the marks mean, and a note on what is shown. On a phone it ends the page. */
export function Foot({ marks, note, onPrint }: FootProps) {
  return (
    <footer className="foot">
      <span className="flex items-center gap-1.5">
        <Lock size={14} strokeWidth={1.5} aria-hidden />
        Nothing leaves this browser
      </span>
      {marks.length > 0 && <Legend marks={marks} />}
      <span>{note}</span>
      {onPrint !== undefined && (
        <Button size="large" onPress={onPrint}>
          <Printer size={16} aria-hidden />
          Print or save as PDF
        </Button>
      )}
    </footer>
  );
}
