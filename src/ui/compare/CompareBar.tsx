import { PanelRight, Printer } from "lucide-react";
import { IconButton } from "../controls/IconButton.tsx";
import { FindButton } from "../find/FindButton.tsx";
import { AppBar } from "../shell/AppBar.tsx";
import { Stepper } from "./stepping/Stepper.tsx";
import type { Viewing } from "./views/useView.ts";
import { Views } from "./views/Views.tsx";

interface CompareBarProps {
  readonly viewing: Viewing;
  /** Where something differs there is something to step to. */
  readonly hasStepper: boolean;
  readonly onNew: () => void;
  readonly onFind: () => void;
  readonly onPrint: () => void;
}

/** The app bar over a comparison: the ways to read it, the stepper, find, the claims beside the text, and print. */
export function CompareBar({ viewing, hasStepper, onNew, onFind, onPrint }: CompareBarProps) {
  const { view, isNarrow, setView, hasPanel, togglePanel } = viewing;
  return (
    <AppBar
      onHome={onNew}
      onNew={onNew}
      views={<Views view={view} onView={setView} />}
      stepper={hasStepper ? <Stepper /> : undefined}
      actions={
        <>
          <FindButton onPress={onFind} />
          {view !== "ledger" && !isNarrow && (
            <IconButton label="Claims beside the text" aria-expanded={hasPanel} onPress={togglePanel}>
              <PanelRight size={16} aria-hidden />
            </IconButton>
          )}
          {!isNarrow && (
            <IconButton label="Print or save as PDF" onPress={onPrint}>
              <Printer size={16} aria-hidden />
            </IconButton>
          )}
        </>
      }
    />
  );
}
