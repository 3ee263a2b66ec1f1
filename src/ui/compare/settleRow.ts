/** Where the eye rests, as a share of the window's height. */
const EYE = 0.38;
/** A row whose first line is already in this part of the window is left where it is. */
const CALM = [0.2, 0.6] as const;
/** Rows that come near the window get their true height, which moves what is below: so the row is looked for again. */
const TRIES = 5;

/** Where a row should stand: where it is, if that is before the eye or it `stays` whatever comes, else where the eye rests. */
export function restingTop(key: string, stays = false): number {
  const top = document.getElementById(key)?.getBoundingClientRect().top;
  if (top !== undefined && (stays || (top >= CALM[0] * innerHeight && top <= CALM[1] * innerHeight)))
    return top;
  return Math.round(EYE * innerHeight);
}

interface SettleOptions {
  /** Takes the keyboard there too. */
  readonly focus?: boolean;
}

/** Scrolls until the row's top is at `top`, over a few frames, from the next one on. Returns the way to stop. */
export function settleRow(key: string, top: number, { focus = false }: SettleOptions = {}): () => void {
  let frame = 0;
  const settle = (tries: number) => {
    frame = requestAnimationFrame(() => {
      const row = document.getElementById(key);
      if (row !== null) {
        if (focus && document.activeElement !== row) row.focus({ preventScroll: true });
        const off = row.getBoundingClientRect().top - top;
        if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: "instant" });
      }
      if (tries > 1) settle(tries - 1);
    });
  };
  settle(TRIES);
  return () => cancelAnimationFrame(frame);
}
