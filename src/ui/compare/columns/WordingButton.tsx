import { Newspaper } from "lucide-react";
import { presetWording, usePreferences } from "../../../workspace/preferences.ts";
import { IconButton } from "../../controls/IconButton.tsx";

/**
 * Beside the names, since it is they who are two versions of one text, or two reports of which neither is old or new. It speaks
 * of this pair; the settings say how the next one begins.
 */
export function WordingButton() {
  const wording = usePreferences((preferences) => preferences.wording);
  const areReports = wording === "reports";
  return (
    <IconButton
      label="Two reports of one event"
      aria-pressed={areReports}
      onPress={() => presetWording(areReports ? "versions" : "reports")}
    >
      <Newspaper size={16} aria-hidden />
    </IconButton>
  );
}
