/** The first of `length` sorted places for which `isBefore` no longer holds, found in logarithmic time. */
export function partitionPoint(length: number, isBefore: (place: number) => boolean, from = 0): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
