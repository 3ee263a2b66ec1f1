import { ArrowLeftRight } from "lucide-react";
import type { Pair, Side } from "../../../engine/model.ts";
import type { ReadArticle } from "../../../intake/article.ts";
import { encodingName } from "../../../intake/encodings.ts";
import { counted } from "../../../report/counted.ts";
import { languageName } from "../../../report/languageName.ts";
import { IconButton } from "../../controls/IconButton.tsx";
import { useReading } from "../../reading/ReadingContext.ts";
import { SideTag } from "../claim/SideTag.tsx";
import { ColumnName } from "./ColumnName.tsx";
import { WordingButton } from "./WordingButton.tsx";

interface ColumnHeadsProps {
  readonly articles: Pair<ReadArticle>;
  readonly onRename: (side: Side, name: string) => void;
  readonly onSwap: () => void;
}

/** The names of the two texts and what was read of them, over their columns, sticky under the app bar. */
export function ColumnHeads({ articles, onRename, onSwap }: ColumnHeadsProps) {
  const head = (side: Side) => (
    <div className="head" data-side={side}>
      <SideTag side={side} />
      <ColumnName name={articles[side].name} onRename={(name) => onRename(side, name)} />
      <Meta side={side} article={articles[side]} />
    </div>
  );
  return (
    <div className="heads">
      <div className="wrap">
        <div className="heads-row">
          {head("left")}
          <div className="heads-pair">
            <IconButton label="Swap A and B" onPress={onSwap}>
              <ArrowLeftRight size={16} aria-hidden />
            </IconButton>
            <WordingButton />
          </div>
          {head("right")}
        </div>
      </div>
    </div>
  );
}

interface MetaProps {
  readonly side: Side;
  readonly article: ReadArticle;
}

/**
 * "230 words, 18 sentences, 6 paragraphs"; the language where it is not that of the interface, the encoding only where it
 * may have been read wrongly.
 */
function Meta({ side, article }: MetaProps) {
  const sentences = useReading((state) => state.rows.sentences[side]);
  const paragraphs = useReading((state) => state.rows.paragraphs[side]);
  const unsure = !article.sure && article.encoding !== "pasted";
  return (
    <bdi className="head-meta">
      {counted(article.words, "word")}
      <span className="max-xl:hidden">
        , {counted(sentences, "sentence")}, {counted(paragraphs, "paragraph")}
      </span>
      {article.language !== "en" && article.language !== "und" && `, ${languageName(article.language)}`}
      {unsure && <b className="font-medium text-ink-2">, probably {encodingName(article.encoding)}</b>}
    </bdi>
  );
}
