import { Undo2 } from "lucide-react";
import { Button } from "../controls/Button.tsx";
import { currentEntry } from "../page/historyEntry.ts";
import { useSession } from "../session/SessionContext.ts";

/** On the start screen, to the comparison that the reader came from: as the browser's own Back or Forward does, which finds the claim too. */
export function BackToComparison() {
  const left = useSession((session) => session.left);
  const goBack = useSession((session) => session.goBack);
  if (left === null) return null;
  const { compared } = left;
  const go = () => {
    const entry = currentEntry();
    const way = entry?.kind === "start" ? entry.comparison : null;
    switch (way) {
      case "behind":
        return history.back();
      case "ahead":
        return history.forward();
      case null:
        return goBack();
    }
  };
  return (
    <Button onPress={go}>
      <Undo2 size={16} aria-hidden className="shrink-0 rtl:-scale-x-100" />
      <span className="truncate">
        Back to <bdi>{compared.left.name}</bdi> and <bdi>{compared.right.name}</bdi>
      </span>
    </Button>
  );
}
