import { ArrowDownUp, Equal } from "lucide-react";
import type { ClaimGroup } from "../../../workspace/rows.ts";

/** What the pair is, in a sign: it stands on the spine, its words are those of the row's name. */
export function Glyph({ group }: { readonly group: ClaimGroup }) {
  const shape = shapeOf(group);
  return (
    <span
      className="glyph"
      data-state={group.state}
      data-uncertain={group.certain ? undefined : true}
      data-shape={shape === null ? undefined : true}
      aria-hidden
    >
      {sign(group, shape)}
    </span>
  );
}

type Shape = readonly [left: number, right: number];

function sign(group: ClaimGroup, shape: Shape | null) {
  if (!group.certain && group.state !== "moved") return "?";
  if (shape !== null)
    return (
      <>
        {shape[0]}
        <Fork merges={shape[0] > shape[1]} />
        {shape[1]}
      </>
    );
  switch (group.state) {
    case "same":
      return <Equal size={14} strokeWidth={1.75} />;
    case "reworded":
      return <Waves />;
    case "moved":
      return <ArrowDownUp size={14} strokeWidth={1.75} />;
    case "dropped":
      return "A";
    case "added":
      return "B";
  }
}

/** Two sentences for one, or three for two; equal numbers need no sign. */
function shapeOf({ left, right, state }: ClaimGroup): Shape | null {
  if (left.length === 0 || right.length === 0 || state === "moved") return null;
  return left.length === right.length ? null : [left.length, right.length];
}

/** "≈" of one path: a long text has thousands of them. */
function Waves() {
  return (
    <svg viewBox="0 0 14 14" width={14} height={14} fill="none" aria-hidden="true">
      <path
        d="M2.9 5.3c1.4-1.2 2.8-1.2 4.1 0s2.8 1.2 4.1 0M2.9 8.8c1.4-1.2 2.8-1.2 4.1 0s2.8 1.2 4.1 0"
        stroke="currentColor"
        strokeLinecap="round"
      />
    </svg>
  );
}

function Fork({ merges }: { readonly merges: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`w-2.75 ${merges ? "ltr:-scale-x-100" : "rtl:-scale-x-100"}`}
      fill="none"
      aria-hidden="true"
    >
      <path
        d="M2 8h3c3 0 3-4 6-4h3M5 8c3 0 3 4 6 4h3"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
