import type { Drafts } from "../../workspace/keptDrafts.ts";
import type { SideState, Sides } from "../../workspace/sides.ts";

/**
 * "Pasted text", or with the first number that is free: two texts must not have one name, neither where the second comes while
 * the first is being read nor where one of them is a draft out of sight.
 */
export function pastedName({ left, right }: Sides, drafts: Drafts): string {
  const taken = [nameOf(left), nameOf(right), drafts.left?.name, drafts.right?.name];
  let name = PLAIN;
  for (let n = 2; taken.includes(name); n += 1) name = `${PLAIN} ${n}`;
  return name;
}

const PLAIN = "Pasted text";

function nameOf(side: SideState): string | null {
  switch (side.kind) {
    case "empty":
      return null;
    case "writing":
      return side.draft.name;
    case "reading":
      return side.name;
    case "ready":
      return side.article.name;
    case "refused":
      return side.failure.name;
  }
}
