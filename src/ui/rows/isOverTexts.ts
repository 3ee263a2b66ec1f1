import { TEXTS_ID } from "./rowsOnPage.ts";

/**
 * Whether something such as a dialog stands over the page. It does so beside the page's root, and only there it is looked for:
 * a key press must not go through all rows of a long text.
 */
export function isOverTexts(selector: string): boolean {
  const texts = document.getElementById(TEXTS_ID);
  return [...document.body.children].some(
    (layer) => !layer.contains(texts) && (layer.matches(selector) || layer.querySelector(selector) !== null),
  );
}
