/** The id of the part of the page that holds the texts. */
export const TEXTS_ID = "texts";

/** A claim's row in whichever view. */
export const CLAIM_ROW = "[data-row][id]";

/** The list that holds the rows of the view on the page. */
export function listOnPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>("main .rows");
}

/** The key of a row of text; null for what stands between rows. */
export function keyOf(element: Element): string | null {
  if (!(element instanceof HTMLElement)) return null;
  return element.dataset.at ?? (element.dataset.row === undefined ? null : element.id || null);
}

/** The row of a key; null while its block is not drawn. */
export function rowOnPage(list: HTMLElement, key: string): HTMLElement | null {
  return document.getElementById(key) ?? list.querySelector<HTMLElement>(`[data-at="${CSS.escape(key)}"]`);
}

/** A row of a box and the height it is expected to have, in px. */
export interface NamedRow {
  readonly key: string;
  readonly height: number;
}

/** Tells what stands in a box, or will stand there once it is drawn. */
const namedRows = new WeakMap<Element, () => readonly NamedRow[]>();

export function nameRowsOf(box: Element, rows: () => readonly NamedRow[]): void {
  namedRows.set(box, rows);
}

export function namedRowsOf(box: Element): readonly NamedRow[] {
  return namedRows.get(box)?.() ?? [];
}

/** The boxes that the rows of a list stand in: its blocks, and the chapters of blocks that are closed. */
export function boxesOf(list: HTMLElement): HTMLElement[] {
  return [...list.children].flatMap((child) => {
    if (!(child instanceof HTMLElement)) return [];
    return isOpenChapter(child) ? boxesOf(child) : isBox(child) ? child : [];
  });
}

/** A box that is not drawn only keeps its room. */
export function isDrawn(box: HTMLElement): boolean {
  return box.childElementCount > 0;
}

/** The boxes that stand between two heights of the window, from the top. */
export function boxesBetween(list: HTMLElement, top: number, bottom: number): HTMLElement[] {
  return elementsBetween([...list.children], top, bottom).flatMap((child) =>
    isOpenChapter(child) ? boxesBetween(child, top, bottom) : isBox(child) ? child : [],
  );
}

/** The rows that stand between two heights of the window, from the top. */
export function rowsBetween(list: HTMLElement, top: number, bottom: number): HTMLElement[] {
  return boxesBetween(list, top, bottom)
    .flatMap((box) => elementsBetween([...box.children], top, bottom))
    .filter((row) => keyOf(row) !== null);
}

function isBox({ dataset }: HTMLElement): boolean {
  return dataset.block !== undefined || dataset.chapter !== undefined;
}

function isOpenChapter(element: HTMLElement): boolean {
  return element.dataset.chapter !== undefined && isDrawn(element);
}

/** Found by halving, since to ask an element for its place may lay it out. */
function elementsBetween(elements: readonly Element[], top: number, bottom: number): HTMLElement[] {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? bottom) <= top) low = middle + 1;
    else high = middle;
  }
  const between: HTMLElement[] = [];
  for (let i = low; i < elements.length; i++) {
    const element = elements[i];
    if (!(element instanceof HTMLElement)) continue;
    if (element.getBoundingClientRect().top >= bottom) break;
    between.push(element);
  }
  return between;
}

/** Whether some of the row of a key can be seen. */
export function isInSight(key: string): boolean {
  const row = document.getElementById(key)?.getBoundingClientRect();
  const { top, bottom } = windowOfRows();
  return row !== undefined && row.bottom > top && row.top < bottom;
}

/** The key of the claim that begins first in sight, in whichever view: of the one that fills the window where none begins. */
export function firstInSight(): string | null {
  const list = listOnPage();
  const { top, bottom } = windowOfRows();
  // Over the list the reader is before its first claim.
  if (list !== null && list.getBoundingClientRect().top >= bottom)
    return list.querySelector(CLAIM_ROW)?.id ?? null;
  const rows =
    list === null
      ? elementsBetween([...document.querySelectorAll(`main ${CLAIM_ROW}`)], top, bottom)
      : rowsBetween(list, top, bottom).filter((row) => row.matches(CLAIM_ROW));
  return (rows.find((row) => row.getBoundingClientRect().top >= top) ?? rows[0])?.id ?? null;
}

/** The part of the window in which rows can be seen: under what sticks to its top, above what stands at its foot. */
export function windowOfRows(): { readonly top: number; readonly bottom: number } {
  const texts = document.getElementById(TEXTS_ID);
  // Bars and feet are siblings of the texts: to look for them in the whole page would go through every row.
  const siblings = (selector: string) =>
    [...(texts?.parentElement?.children ?? [])]
      .filter((element) => element.matches(selector))
      .map((element) => element.getBoundingClientRect());
  const bars = siblings("header, .find-bar").map(({ bottom }) => bottom);
  const heads = texts?.querySelector(":scope > .heads")?.getBoundingClientRect().height ?? 0;
  const feet = siblings(".foot, .step-foot")
    .filter((box) => box.height > 0 && box.bottom >= innerHeight - 1)
    .map((box) => box.top);
  return { top: Math.max(0, ...bars) + heads, bottom: Math.min(innerHeight, ...feet) };
}
