import type { Span } from "../../engine/model.ts";

/** Stretches of a paragraph as ranges of the page. What is only read out does not count as text. */
export function textRanges(paragraph: Element, spans: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  let passed = 0;
  for (const node of seenText(paragraph)) {
    for (const [start, end] of spans) {
      const from = Math.max(start - passed, 0);
      const to = Math.min(end - passed, node.length);
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    passed += node.length;
  }
  return ranges;
}

function* seenText(paragraph: Element): Generator<Text> {
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(".aloud") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
  }
}
