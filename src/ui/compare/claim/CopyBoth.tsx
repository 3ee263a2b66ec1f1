import { Check, Copy } from "lucide-react";
import { useState } from "react";
import type { ClaimGroup } from "../../../workspace/rows.ts";
import { Button } from "../../controls/Button.tsx";
import { useTelling } from "../../reading/ReadingContext.ts";
import { bothWithSources } from "./bothWithSources.ts";
import { copyText } from "./copyText.ts";

/** Of the current claim in every view: takes what both texts say, with their names, to the clipboard. */
export function CopyBoth({ group }: { readonly group: ClaimGroup }) {
  const telling = useTelling();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      look="quiet"
      size="small"
      onPress={() => {
        void copyText(bothWithSources(group, telling)).then(setCopied);
      }}
    >
      {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      {copied ? "Copied" : "Copy with sources"}
    </Button>
  );
}
