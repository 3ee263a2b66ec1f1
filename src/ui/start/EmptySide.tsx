import type { Side } from "../../engine/model.ts";
import { SIDE_LETTERS } from "../controls/sideLetters.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { useTouch } from "./useTouch.ts";
import { WriteButton } from "./WriteButton.tsx";

interface EmptySideProps {
  readonly side: Side;
  readonly onChoose: (files: readonly File[]) => void;
  readonly hasDraft: boolean;
  readonly onWrite: () => void;
}

/** A side without a text: the three ways to bring one. */
export function EmptySide({ side, hasDraft, onChoose, onWrite }: EmptySideProps) {
  const letter = SIDE_LETTERS[side];
  const isTouch = useTouch();
  const verb = isTouch ? "Choose" : "Drop";
  return (
    <div className="mt-auto pt-17">
      <p className="max-w-80 font-read text-[1.0625rem]/[1.625rem] text-ink-2">
        {side === "left" ? (
          <>
            <b className="font-semibold text-ink">{verb} the first article</b>, or two at once
            {isTouch ? "." : " anywhere on this page."}
          </>
        ) : (
          <>
            <b className="font-semibold text-ink">{verb} the second article.</b> Text files, in any usual
            encoding.
          </>
        )}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <ChooseFile label={`Choose a file for ${letter}`} onChoose={onChoose}>
          Choose a file
        </ChooseFile>
        <WriteButton look="quiet" letter={letter} hasDraft={hasDraft} onPress={onWrite} />
      </div>
    </div>
  );
}
