/** The id of the part of the page that holds the texts. */
export const TEXTS_ID = "texts";

/** The list that holds the rows of the view on the page. */
export function listOnPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>("main .rows");
}

/** The key of a row of text; null for what stands between rows. */
export function keyOf(element: Element): string | null {
  if (!(element instanceof HTMLElement)) return null;
  return element.dataset.at ?? (element.dataset.row === undefined ? null : element.id || null);
}

/** The rows that stand between two heights of the window, from the top; found by halving, since a long list has thousands. */
export function rowsBetween(list: HTMLElement, top: number, bottom: number): HTMLElement[] {
  const { children } = list;
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? bottom) <= top) low = middle + 1;
    else high = middle;
  }
  const rows: HTMLElement[] = [];
  for (let i = low; i < children.length; i++) {
    const child = children[i];
    if (!(child instanceof HTMLElement)) continue;
    if (child.getBoundingClientRect().top >= bottom) break;
    if (keyOf(child) !== null) rows.push(child);
  }
  return rows;
}

/** The part of the window in which rows can be seen: under what sticks to its top, above what stands at its foot. */
export function windowOfRows(): { readonly top: number; readonly bottom: number } {
  const texts = document.getElementById(TEXTS_ID);
  const bar = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  const heads = texts?.querySelector(":scope > .heads")?.getBoundingClientRect().height ?? 0;
  // The feet are siblings of the texts: to look for them in the whole page would go through every row.
  const feet = [...(texts?.parentElement?.children ?? [])]
    .filter((element) => element.matches(".foot, .step-foot"))
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.height > 0 && box.bottom >= innerHeight - 1)
    .map((box) => box.top);
  return { top: bar + heads, bottom: Math.min(innerHeight, ...feet) };
}
