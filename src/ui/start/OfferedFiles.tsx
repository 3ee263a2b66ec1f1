import { useState } from "react";
import { otherSide, type Pair, SIDES, type Side } from "../../engine/model.ts";
import { Button } from "../controls/Button.tsx";
import { Sheet } from "../controls/Sheet.tsx";
import { SIDE_LETTERS } from "../controls/sideLetters.ts";

interface OfferedFilesProps {
  /** Three or more, in the order of their names. */
  readonly files: readonly File[];
  readonly onChoose: (files: Pair<File>) => void;
  /** None of them. */
  readonly onClose: () => void;
}

/** Three or more files came at once: which two? */
export function OfferedFiles({ files, onChoose, onClose }: OfferedFilesProps) {
  const [chosen, setChosen] = useState<Pair<number>>({ left: 0, right: 1 });

  /** A file chosen for one side that the other had: they change places. */
  function choose(side: Side, index: number) {
    const other = otherSide(side);
    setChosen((before) => ({
      ...before,
      [side]: index,
      [other]: before[other] === index ? before[side] : before[other],
    }));
  }

  return (
    <Sheet title={`Which two of these ${files.length} files?`} onClose={onClose}>
      <table className="mt-4 w-full border-collapse text-start">
        <thead className="text-ink-3 text-meta">
          <tr className="border-rule-2 border-b">
            <th className="py-1.5 text-start font-semibold">File</th>
            {SIDES.map((side) => (
              <th key={side} className="w-12 text-center font-semibold">
                {SIDE_LETTERS[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file, index) => (
            <tr key={`${file.name} ${file.size} ${file.lastModified}`} className="border-rule border-b">
              <td dir="auto" className="py-2 [overflow-wrap:anywhere]">
                {file.name}
              </td>
              {SIDES.map((side) => (
                <td key={side} className="p-0">
                  <label className="grid h-9 cursor-pointer place-items-center pointer-coarse:h-11">
                    <input
                      type="radio"
                      name={`file-for-${side}`}
                      aria-label={`${file.name} as ${SIDE_LETTERS[side]}`}
                      checked={chosen[side] === index}
                      onChange={() => choose(side, index)}
                      className="size-4 accent-ink"
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-5 flex gap-2">
        <Button
          look="primary"
          onPress={() => {
            const left = files[chosen.left];
            const right = files[chosen.right];
            if (left !== undefined && right !== undefined) onChoose({ left, right });
          }}
        >
          Compare these two
        </Button>
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </Sheet>
  );
}
