import type { Mark } from "../../../workspace/marksOf.ts";
import "./legend.css";

/** What the marks mean, each with a sample of it. */
export function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <ul className="legend" aria-label="Legend">
      {marks.map((mark) => (
        <li key={mark}>
          <i className="legend-sample" data-sample={mark} aria-hidden>
            {mark === "variant" ? "2m" : null}
          </i>
          {NAMES[mark]}
        </li>
      ))}
    </ul>
  );
}

const NAMES: Readonly<Record<Mark, string>> = {
  bar: "reworded sentence",
  tint: "only in one text",
  word: "changed words",
  fact: "changed fact",
  moved: "moved",
  "moved-words": "words moved, or changed in what moved",
  variant: "written differently",
  uncertain: "uncertain match",
};
