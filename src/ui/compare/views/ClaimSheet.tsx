import { Check, Copy } from "lucide-react";
import { useContext, useEffect, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { Side } from "../../../engine/model.ts";
import { currentGroup } from "../../../workspace/reading.ts";
import type { ClaimGroup } from "../../../workspace/rows.ts";
import { Button } from "../../controls/Button.tsx";
import { ReadingContext, useReading, useTelling } from "../../reading/ReadingContext.ts";
import { bothWithSources } from "../claim/bothWithSources.ts";
import { copyText } from "../claim/copyText.ts";
import { FactLines } from "../claim/FactLines.tsx";
import { Glyph } from "../claim/Glyph.tsx";
import { capital, nameWords, sheetWords, stateWords } from "../claim/rowWording.ts";
import { SentenceText } from "../claim/SentenceText.tsx";
import { SideTag } from "../claim/SideTag.tsx";
import { sentenceNames } from "../claim/sentenceNames.ts";
import { Stepper } from "../stepping/Stepper.tsx";

interface ClaimSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** On a phone: the current claim in both texts, one over the other, with its facts. Stepping goes on in it. */
export function ClaimSheet({ isOpen, onClose }: ClaimSheetProps) {
  const group = useReading(currentGroup);
  useFocusOnClose(isOpen);
  const sheet = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is read from its beginning
  useEffect(() => {
    if (sheet.current !== null) sheet.current.scrollTop = 0;
  }, [group]);
  if (group === undefined) return null;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      isDismissable
      className="claim-sheet-scrim"
    >
      <Modal ref={sheet} className="claim-sheet">
        <Dialog className="outline-none">
          <Content group={group} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ContentProps {
  readonly group: ClaimGroup;
  readonly onClose: () => void;
}

function Content({ group, onClose }: ContentProps) {
  const telling = useTelling();
  const [copied, setCopied] = useState<ClaimGroup | null>(null);
  const isCopied = copied === group;
  const details = sheetWords(group, telling);
  return (
    <>
      <div className="mb-2.5 flex items-start justify-between gap-4 text-ink-3 leading-6">
        <Heading slot="title" className="flex min-w-0 items-start gap-2">
          <Glyph group={group} />
          <span>
            <span className="font-medium text-ink-2">{capital(stateWords(group, telling))}</span>
            {details !== "" && `, ${details}`}
          </span>
        </Heading>
        <span className="max-w-[40%] text-end">{sentenceNames(group).join(", ")}</span>
      </div>
      <Text group={group} side="left" />
      <Text group={group} side="right" />
      {group.cues.length > 0 && (
        <div className="border-rule border-t py-2.5">
          <FactLines group={group} />
        </div>
      )}
      <div className="claim-sheet-foot">
        <div className="grid grid-cols-2 gap-2">
          <Button
            size="large"
            onPress={() => {
              void copyText(bothWithSources(group, telling)).then((done) => setCopied(done ? group : null));
            }}
          >
            {isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
            {isCopied ? "Copied" : "Copy with sources"}
          </Button>
          <Button look="primary" size="large" onPress={onClose}>
            Close
          </Button>
        </div>
        <nav aria-label="Differences">
          <Stepper />
        </nav>
      </div>
    </>
  );
}

/** The reader may have stepped on since the sheet was opened: the claim that was read last has the focus, not the one that was pressed. */
function useFocusOnClose(isOpen: boolean): void {
  const reading = useContext(ReadingContext);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen)
      document.getElementById(reading.getState().visit?.key ?? "")?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen, reading]);
}

function Text({ group, side }: { readonly group: ClaimGroup; readonly side: Side }) {
  const telling = useTelling();
  return (
    <div className="sheet-side" data-side={side}>
      <SideTag side={side} />
      <div>
        {group[side].map((sentence) => (
          <SentenceText key={sentence.claim} sentence={sentence} />
        ))}
        {group[side].length === 0 && (
          <p className="leading-7 text-ink-3">Not found in {nameWords(telling, side)}</p>
        )}
      </div>
    </div>
  );
}
