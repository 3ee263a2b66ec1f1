import type { Sentence } from "../../workspace/rows.ts";
import { Cell } from "./Cell.tsx";
import { useReading } from "./ReadingContext.ts";

/** Two texts that share nothing, each to be read down its own column: no row pairs what stands in it. */
export function UnpairedList() {
  const groups = useReading((state) => state.rows.groups);
  const left = groups.flatMap((group) => group.left);
  const right = groups.flatMap((group) => group.right);
  const longer = left.length > right.length ? left : right;
  return (
    <section aria-label="The two texts" className="wrap">
      <div className="rows">
        {longer.map((sentence, i) => (
          <div key={sentence.claim} className="pair">
            <Cell side="left" sentences={at(left, i)} />
            <Cell side="right" sentences={at(right, i)} />
          </div>
        ))}
      </div>
    </section>
  );
}

function at(sentences: readonly Sentence[], index: number): readonly Sentence[] {
  const sentence = sentences[index];
  return sentence === undefined ? [] : [sentence];
}
