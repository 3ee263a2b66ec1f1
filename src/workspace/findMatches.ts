import type { Span } from "../engine/model.ts";
import { type SearchForm, searchForm } from "./searchForm.ts";
import type { ShownParagraph } from "./shownParagraphs.ts";

/** A place where the words that are looked for stand. */
export interface FoundMatch {
  readonly key: string;
  /** Which paragraph of the row, from 0. */
  readonly paragraph: number;
  /** Where in its text; several spans where words of the other text stand between. */
  readonly spans: readonly Span[];
}

/** What is searched, made ready once for many queries. */
export type SearchIndex = readonly IndexedParagraph[];

interface IndexedParagraph {
  readonly paragraph: ShownParagraph;
  readonly readings: readonly Reading[];
}

interface Reading {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly form: SearchForm;
}

export function searchIndex(paragraphs: readonly ShownParagraph[]): SearchIndex {
  return paragraphs.map((paragraph) => ({
    paragraph,
    readings: paragraph.readings.map((spans) => {
      const text = spans.map(([start, end]) => paragraph.text.slice(start, end)).join("");
      return { spans, text, form: searchForm(text) };
    }),
  }));
}

/**
 * All places of a query, in the order of the page. Capitals, accents and the shapes of quotes do not count; a letter is
 * never found without what belongs to it ("👍" not in "👍🏽"). What two readings of a paragraph share is found once.
 */
export function findMatches(index: SearchIndex, query: string): FoundMatch[] {
  const wanted = searchForm(query).text;
  if (wanted.trim() === "") return [];
  return index.flatMap(({ paragraph, readings }) => {
    const found = new Map<string, readonly Span[]>();
    for (const reading of readings) {
      for (const [start, end] of placesOf(wanted, reading)) {
        const spans = spansAt(reading.spans, start, end);
        found.set(spans.join(), spans);
      }
    }
    const ordered = readings.length > 1 ? [...found.values()].sort(byStart) : [...found.values()];
    return ordered.map((spans) => ({ key: paragraph.key, paragraph: paragraph.index, spans }));
  });
}

function placesOf(wanted: string, { text, form }: Reading): Span[] {
  const places: Span[] = [];
  let from = form.text.indexOf(wanted);
  while (from >= 0) {
    const to = from + wanted.length;
    const [start, end] = [offsetAt(form, from), offsetAt(form, to)];
    const isWhole =
      !isInsideLetter(form, from) && !isInsideLetter(form, to) && isEdge(text, start) && isEdge(text, end);
    if (isWhole) places.push([start, end]);
    from = form.text.indexOf(wanted, isWhole ? to : from + 1);
  }
  return places;
}

function offsetAt({ offsets }: SearchForm, unit: number): number {
  return offsets === null ? unit : (offsets[unit] ?? 0);
}

/** Between the two letters that one letter became: "ﬁ" is found as "fi" but not as "f". */
function isInsideLetter({ offsets }: SearchForm, unit: number): boolean {
  return offsets !== null && unit > 0 && offsets[unit] === offsets[unit - 1];
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (text.charCodeAt(at - 1) < 0x80 && text.charCodeAt(at) < 0x80) return true;
  return graphemes.segment(text).containing(at)?.index === at;
}

/** A stretch of a reading as stretches of the paragraph; neighbours are one. */
function spansAt(pieces: readonly Span[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  let passed = 0;
  for (const [from, to] of pieces) {
    const a = Math.max(start - passed, 0);
    const b = Math.min(end - passed, to - from);
    if (a < b) {
      const last = spans.at(-1);
      if (last?.[1] === from + a) spans[spans.length - 1] = [last[0], from + b];
      else spans.push([from + a, from + b]);
    }
    passed += to - from;
  }
  return spans;
}

function byStart([[a] = [0, 0]]: readonly Span[], [[b] = [0, 0]]: readonly Span[]): number {
  return a - b;
}
