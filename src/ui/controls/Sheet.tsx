import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "./IconButton.tsx";

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly width?: "narrow" | "wide";
}

/** A dialog in the middle of the page, over a scrim, for as long as it is drawn. Esc and a press beside it close it. */
export function Sheet({ title, children, onClose, width = "narrow" }: SheetProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable
      className="fixed inset-0 z-50 grid place-items-center bg-scrim p-4"
    >
      <Modal
        className={`max-h-full w-full overflow-auto rounded-pop border border-lift-edge bg-lift shadow-lift ${width === "wide" ? "max-w-190" : "max-w-130"}`}
      >
        <Dialog className="px-7 pt-6 pb-6 outline-none max-sm:px-5">
          <div className="flex items-start justify-between gap-6">
            <Heading
              slot="title"
              className="font-read font-semibold text-[1.25rem]/[1.625rem] tracking-[-0.008em]"
            >
              {title}
            </Heading>
            <IconButton label="Close" onPress={onClose}>
              <X size={16} aria-hidden />
            </IconButton>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
