import { Undo2 } from "lucide-react";
import { Button } from "../controls/Button.tsx";
import { useSession } from "../shell/SessionContext.ts";

/** On the start screen, to the comparison that the reader came from: as the browser's own Back does, which finds the claim too. */
export function BackToComparison() {
  const left = useSession((session) => session.left);
  if (left === null) return null;
  const { compared } = left;
  return (
    <Button onPress={() => history.back()}>
      <Undo2 size={16} aria-hidden className="shrink-0 rtl:-scale-x-100" />
      <span className="truncate">
        Back to <bdi>{compared.left.name}</bdi> and <bdi>{compared.right.name}</bdi>
      </span>
    </Button>
  );
}
