const kept: object[] = [];

/**
 * Keeps one object of a kind alive for good. V8 forgets the shape of objects of which none is alive when it collects all garbage,
 * and with the shape all code that it made for them: between two comparisons that is all of alignment.
 */
export function keepShape(sample: object): void {
  kept.push(sample);
}
