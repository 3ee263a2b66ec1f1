import { Lock } from "lucide-react";

interface FootProps {
  /** What the marks mean; left out where there are none, or no room. */
  readonly hasLegend: boolean;
  /** What is not seen of the comparison, or how it is ordered. */
  readonly note: string;
}

/** At the bottom of the window: the promise, what the marks mean, and a note on what is shown. */
export function Foot({ hasLegend, note }: FootProps) {
  return (
    <footer className="foot">
      <span className="flex items-center gap-1.5">
        <Lock size={14} strokeWidth={1.5} aria-hidden />
        Nothing leaves this browser
      </span>
      {hasLegend && <Legend />}
      <span>{note}</span>
    </footer>
  );
}

function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {SAMPLES.map(({ sample, name }) => (
        <li key={name}>
          <i className="legend-sample" data-sample={sample} aria-hidden>
            {sample === "variant" ? "Sergiy" : null}
          </i>
          {name}
        </li>
      ))}
    </ul>
  );
}

const SAMPLES = [
  { sample: "bar", name: "reworded sentence" },
  { sample: "tint", name: "only in one text" },
  { sample: "word", name: "changed words" },
  { sample: "fact", name: "changed fact" },
  { sample: "moved", name: "moved" },
  { sample: "variant", name: "variant spelling" },
  { sample: "uncertain", name: "uncertain match" },
] as const;
