import { presetWording } from "../../../workspace/preferences.ts";
import { BareButton } from "../../controls/BareButton.tsx";
import { useTelling } from "../../reading/ReadingContext.ts";

/**
 * Beside the names, since it is they who are two versions of one text, or two reports of which neither is old or new. It speaks
 * of this pair; the settings say how the next one begins.
 */
export function WordingButton() {
  const areReports = useTelling().wording === "reports";
  return (
    <BareButton
      aria-pressed={areReports}
      aria-label="Two reports of one event"
      title={
        areReports
          ? "Told as two reports of one event: “only in A”. Press to tell them as two versions: “dropped”, “added”"
          : "Told as two versions of one text: “dropped”, “added”. Press to tell them as two reports: “only in A”"
      }
      className="heads-wording"
      onPress={() => presetWording(areReports ? "versions" : "reports")}
    >
      Two reports
    </BareButton>
  );
}
