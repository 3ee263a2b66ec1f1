import { useContext } from "react";
import type { RowLink } from "../../../workspace/rowLinks.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { linkName } from "./rowWording.ts";

interface RowLinksProps {
  readonly links: readonly RowLink[];
  readonly focusable: boolean;
}

/** "also B 9": small references to where the same is told a second time, or where a quotation went. */
export function RowLinks({ links, focusable }: RowLinksProps) {
  const reading = useContext(ReadingContext);
  const distinct = links.filter(
    (link, i) => links.findIndex((one) => one.kind === link.kind && one.key === link.key) === i,
  );
  return distinct.map((link) => (
    <button
      key={`${link.kind}${link.key}`}
      type="button"
      className="link-ref"
      tabIndex={focusable ? 0 : -1}
      onClick={() => reading.getState().goTo(link.key, "jump")}
    >
      {link.kind === "echo" ? "also" : "quoted in"} {linkName(link)}
    </button>
  ));
}
