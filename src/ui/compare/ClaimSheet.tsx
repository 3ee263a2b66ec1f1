import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { Side } from "../../engine/model.ts";
import type { ClaimGroup } from "../../workspace/rows.ts";
import { Button } from "../controls/Button.tsx";
import { bothWithSources } from "./bothWithSources.ts";
import { copyText } from "./copyText.ts";
import { FactLines } from "./FactLines.tsx";
import { Glyph } from "./Glyph.tsx";
import { useTelling } from "./ReadingContext.ts";
import { capital, nameWords, stateWords } from "./rowWording.ts";
import { SentenceText } from "./SentenceText.tsx";
import { SideTag } from "./SideTag.tsx";
import { sentenceNames } from "./sentenceNames.ts";

interface ClaimSheetProps {
  /** The claim that was pressed; null while the sheet is closed. */
  readonly group: ClaimGroup | null;
  readonly onClose: () => void;
}

/** On a phone: a claim in both texts, one over the other, with its facts. */
export function ClaimSheet({ group, onClose }: ClaimSheetProps) {
  return (
    <ModalOverlay
      isOpen={group !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable
      className="claim-sheet-scrim"
    >
      <Modal className="claim-sheet">
        <Dialog className="outline-none">
          {group !== null && <Content group={group} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Content({ group, onClose }: { readonly group: ClaimGroup; readonly onClose: () => void }) {
  const telling = useTelling();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <div className="mb-2.5 flex items-center justify-between text-ink-3">
        <Heading slot="title" className="flex items-center gap-2 font-medium text-ink-2">
          <Glyph group={group} />
          {capital(stateWords(group, telling))}
        </Heading>
        <span>{sentenceNames(group).join(", ")}</span>
      </div>
      <Text group={group} side="left" />
      <Text group={group} side="right" />
      {group.cues.length > 0 && (
        <div className="border-rule border-t py-2.5">
          <FactLines group={group} />
        </div>
      )}
      <div className="flex gap-2 pt-2 *:h-11 *:flex-1">
        <Button onPress={() => void copyText(bothWithSources(group, telling)).then(setCopied)}>
          {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          {copied ? "Copied" : "Copy with sources"}
        </Button>
        <Button look="primary" onPress={onClose}>
          Close
        </Button>
      </div>
    </>
  );
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
          <p className="leading-7 text-ink-3">Not in {nameWords(telling, side)}</p>
        )}
      </div>
    </div>
  );
}
