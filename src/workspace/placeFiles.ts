import type { Side } from "../engine/model.ts";
import { freeSide, type Sides } from "./sides.ts";

/** Where files that came together go. */
export type Placement =
  | { readonly kind: "place"; readonly files: readonly { readonly side: Side; readonly file: File }[] }
  /** More files than sides: the reader says which two. */
  | { readonly kind: "ask"; readonly files: readonly File[] };

/**
 * One file goes to the side it was given to, else to the first free one, else to B, where the newer version usually
 * stands. Two go in the order of their names, so that the same two files always come the same way, whichever was
 * touched last. More are asked about.
 */
export function placeFiles(files: readonly File[], sides: Sides, onto?: Side): Placement {
  const [first, second, ...more] = inNameOrder(files);
  if (first === undefined) return { kind: "place", files: [] };
  if (more.length > 0) return { kind: "ask", files: inNameOrder(files) };
  if (second !== undefined) {
    return {
      kind: "place",
      files: [
        { side: "left", file: first },
        { side: "right", file: second },
      ],
    };
  }
  return { kind: "place", files: [{ side: onto ?? freeSide(sides) ?? "right", file: first }] };
}

/** As a person orders names: "draft 2" before "draft 10", capitals beside small letters. */
function inNameOrder(files: readonly File[]): File[] {
  const { compare } = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  return files.toSorted((a, b) => compare(a.name, b.name));
}
