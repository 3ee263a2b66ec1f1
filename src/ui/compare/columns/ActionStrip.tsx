import type { ClaimRow } from "../../../workspace/rows.ts";
import { Button } from "../../controls/Button.tsx";
import { LetterKey } from "../../controls/LetterKey.tsx";
import { useReading, useTelling } from "../../reading/ReadingContext.ts";
import { CopyBoth } from "../claim/CopyBoth.tsx";
import { capital, linkName, stateWords, stripWords } from "../claim/rowWording.ts";

/** Under the current row: what it is in words, and what can be done with it. */
export function ActionStrip({ row }: { readonly row: ClaimRow }) {
  const { group } = row;
  const telling = useTelling();
  const goToOtherHalf = useReading((state) => state.goToOtherHalf);
  const goToEcho = useReading((state) => state.goToEcho);
  const detail = stripWords(group, telling);
  const [echo] = group.links;
  return (
    <div className="strip">
      <span className="me-auto text-ink-2">
        <b className="font-semibold text-ink">{capital(stateWords(group, telling))}</b>
        {detail !== "" && `${/^\p{Lu}/u.test(detail) ? ". " : ", "}${detail}`}
      </span>
      {row.place !== "both" && (
        <Button look="quiet" size="small" onPress={goToOtherHalf}>
          Other half <LetterKey>o</LetterKey>
        </Button>
      )}
      {echo && (
        <Button look="quiet" size="small" onPress={goToEcho}>
          {group.links.length === 1 ? `Go to ${linkName(echo)}` : "Next echo"} <LetterKey>e</LetterKey>
        </Button>
      )}
      <CopyBoth group={group} />
    </div>
  );
}
