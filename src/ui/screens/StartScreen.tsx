import { ArrowRightLeft } from "lucide-react";
import { useState } from "react";
import type { Side } from "../../engine/model.ts";
import { SAMPLE_STORY } from "../../sample/sample.ts";
import { freeSide, readyPair } from "../../workspace/sides.ts";
import { BareButton } from "../controls/BareButton.tsx";
import { Button } from "../controls/Button.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { announce } from "../page/announce.ts";
import { useSession } from "../session/SessionContext.ts";
import { AppBar } from "../shell/AppBar.tsx";
import { BackToComparison } from "../start/BackToComparison.tsx";
import { DropSheet } from "../start/DropSheet.tsx";
import { dragWords, type FileDrag } from "../start/fileDrag.ts";
import { PromiseFooter } from "../start/PromiseFooter.tsx";
import { pastedName } from "../start/pastedName.ts";
import { usePagePaste } from "../start/usePagePaste.ts";

interface StartScreenProps {
  /** Files that are being dragged over the page. */
  readonly drag: FileDrag | null;
}

const BOTH_FILLED = "Both sides have a text. Remove one, then paste.";

/** Where two articles are brought together. */
export function StartScreen({ drag }: StartScreenProps) {
  const session = useSession((state) => state);
  const { sides, drafts, stage } = session;
  const [notice, setNotice] = useState("");
  const words = drag === null ? null : dragWords(drag, sides);
  const mayCompare = stage.kind === "start" && readyPair(sides) !== null;

  usePagePaste({
    onFiles: (files) => session.open(files),
    onText: (text) => {
      const side = freeSide(sides);
      if (side !== null) session.paste(side, text, pastedName(sides, drafts));
      else announce(BOTH_FILLED);
      setNotice(side === null ? BOTH_FILLED : "");
    },
  });

  const sheet = (side: Side) => (
    <DropSheet
      side={side}
      state={sides[side]}
      kept={drafts[side]}
      drag={words?.[side] ?? null}
      pastedName={pastedName(sides, drafts)}
      onChoose={(files) => session.open(files, side)}
      onWrite={({ name, text }) => session.write(side, { name, text })}
      onStopWriting={() => session.stopWriting(side)}
      onPaste={({ text, name }) => session.paste(side, text, name)}
      onReread={(encoding) => session.reread(side, encoding)}
      onRemove={() => session.remove(side)}
    />
  );

  return (
    <div className="flex min-h-dvh flex-col">
      <AppBar border={false} />
      <main className="mx-auto w-full max-w-276 flex-1 px-6 pt-16 pb-10 max-md:pt-8 max-sm:px-4">
        <h1 className="text-balance text-center font-medium font-read text-title tracking-[-0.02em] max-sm:text-[1.875rem]/[2.25rem]">
          Compare two articles, claim by claim
        </h1>
        <p className="mx-auto mt-3 max-w-155 text-balance text-center font-read text-[1.125rem]/[1.75rem] text-ink-2 max-sm:text-[1.0625rem]/[1.625rem]">
          Two revisions of one text, or two reports of one event: what both say, what they say differently,
          and what only one of them says.
        </p>
        <div className="mt-11 grid grid-cols-[minmax(0,1fr)_3.5rem_minmax(0,1fr)] max-md:mt-7 max-md:grid-cols-1">
          {sheet("left")}
          <SwapButton onPress={session.swap} />
          {sheet("right")}
        </div>
        <div className="mt-6.5 flex flex-col items-center gap-3.5 text-center text-ink-3">
          {mayCompare && (
            <Button look="primary" onPress={session.compare}>
              Compare
            </Button>
          )}
          <BackToComparison />
          {notice !== "" && <p className="text-ink-2">{notice}</p>}
          <p>
            No files at hand?{" "}
            <BareButton className="link text-ink pointer-coarse:min-h-11" onPress={session.openSample}>
              Open the sample
            </BareButton>
            : {SAMPLE_STORY}.
          </p>
        </div>
      </main>
      <PromiseFooter />
    </div>
  );
}

function SwapButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <div className="relative grid place-items-center max-md:h-14 md:before:absolute md:before:inset-x-1.5 md:before:top-1/2 md:before:border-rule-2 md:before:border-t">
      <div className="relative max-md:rotate-90">
        <IconButton label="Swap A and B" round onPress={onPress}>
          <ArrowRightLeft size={16} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
