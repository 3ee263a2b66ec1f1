import { TriangleAlert } from "lucide-react";
import type { IntakeFailure } from "../../intake/article.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { failureWords } from "./failureWords.ts";
import { WriteButton } from "./WriteButton.tsx";

interface RefusedSideProps {
  readonly letter: "A" | "B";
  readonly failure: IntakeFailure;
  readonly onChoose: (files: readonly File[]) => void;
  readonly hasDraft: boolean;
  readonly onWrite: () => void;
}

/** A side whose file was not taken: which, why, and what to do about it. */
export function RefusedSide({ letter, failure, hasDraft, onChoose, onWrite }: RefusedSideProps) {
  const { name, reason, wayOut } = failureWords(failure);
  return (
    <div className="mt-auto pt-17">
      <div role="alert" className="flex max-w-100 gap-2.5 text-[0.84375rem]/[1.25rem]">
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
        <p className="min-w-0 [overflow-wrap:anywhere]">
          <b className="font-semibold">
            <bdi>{name}</bdi> {reason}
          </b>
          <br />
          {wayOut}
        </p>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <WriteButton letter={letter} hasDraft={hasDraft} onPress={onWrite} />
        <ChooseFile label={`Choose another file for ${letter}`} onChoose={onChoose}>
          Choose another file
        </ChooseFile>
      </div>
    </div>
  );
}
