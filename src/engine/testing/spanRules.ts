import type { Claim, Span } from "../model.ts";

export function spanOf({ start, end }: Claim): Span {
  return [start, end];
}

export function isInside([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && start < end && end <= to;
}

export function areApart(spans: readonly Span[]): boolean {
  return spans.every(([start, end], i) => start < end && start >= (spans[i - 1]?.[1] ?? 0));
}

export function areSorted(numbers: readonly number[]): boolean {
  return numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
}

export function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
