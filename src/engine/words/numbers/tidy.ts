/** 4.2 × 1e6 is 4200000.0000000005 in binary. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
