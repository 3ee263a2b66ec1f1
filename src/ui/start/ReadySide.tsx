import type { ReadArticle } from "../../intake/article.ts";
import { Button } from "../controls/Button.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import type { SheetActions } from "./DropSheet.tsx";
import { EncodingButton } from "./EncodingButton.tsx";
import { FileName } from "./FileName.tsx";
import { readingWords } from "./readingWords.ts";

interface ReadySideProps extends Pick<SheetActions, "onChoose" | "onReread" | "onRemove"> {
  readonly letter: "A" | "B";
  readonly article: ReadArticle;
  /** Another text was being written here. */
  readonly hasDraft: boolean;
  /** Opens in the editor what was being written or pasted here; null where nothing was. */
  readonly onWrite: (() => void) | null;
}

/** A side with its text: what was read, how, and its first words to tell by. */
export function ReadySide({ letter, article, hasDraft, onWrite, ...actions }: ReadySideProps) {
  const { onChoose, onReread, onRemove } = actions;
  const isPasted = article.encoding === "pasted";
  return (
    <div className="mt-auto w-full pt-17">
      <FileName name={article.name} />
      <p className="mt-0.75 text-ink-3 text-meta leading-4.5">
        {readingWords(article)}.{" "}
        {!isPasted && <EncodingButton encoding={article.encoding} onChange={onReread} />}
      </p>
      <p
        dir="auto"
        lang={article.language}
        className="mt-2.5 line-clamp-2 max-w-100 font-read text-ink-3 text-small [overflow-wrap:anywhere]"
      >
        {firstWords(article.text)}
      </p>
      <div className="mt-4 -ms-2.5 flex flex-wrap items-center gap-2">
        <Button look="quiet" aria-label={`Remove ${letter}`} onPress={onRemove}>
          Remove
        </Button>
        {onWrite !== null && (
          <Button
            look="quiet"
            aria-label={hasDraft ? `Go on writing ${letter}` : `Edit ${letter}`}
            onPress={onWrite}
          >
            {hasDraft ? "Go on writing" : "Edit"}
          </Button>
        )}
        <ChooseFile look="quiet" label={`Replace ${letter}`} onChoose={onChoose}>
          Replace
        </ChooseFile>
      </div>
    </div>
  );
}

/** Two lines hold some 120 letters; twice that fills them in any script. */
const PEEK_LENGTH = 240;

function firstWords(text: string): string {
  return text
    .slice(0, 4 * PEEK_LENGTH)
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, PEEK_LENGTH);
}
