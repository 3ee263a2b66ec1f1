/** Where the eye rests, as a share of the window's height. */
const EYE = 0.38;
/** A row whose first line is already in this part of the window is left where it is. */
const CALM = [0.2, 0.6] as const;
/** Rows that come near the window get their true height, which moves what is below: so the row is looked for again. */
const TRIES = 5;
/** Frames to wait for a row that a long list has not drawn yet; some ten seconds of them. */
const PATIENCE = 600;

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
  /** Waits for a row that a long list has not drawn yet, until the reader scrolls. */
  readonly waits?: boolean;
}

/** Rows that the page is being brought to. */
const underWay = new Set<symbol>();

/** Whether the page scrolls by itself: what is in sight meanwhile is not what the reader chose. */
export function isSettling(): boolean {
  return underWay.size > 0;
}

/** Scrolls until the row's top is at `top`, over a few frames, from the next one on. Returns the way to stop. */
export function settleRow(
  key: string,
  top: number,
  { focus = false, waits = false }: SettleOptions = {},
): () => void {
  const from = scrollY;
  const way = Symbol(key);
  let frame = 0;
  const settle = (tries: number, patience: number) => {
    frame = requestAnimationFrame(() => {
      const row = document.getElementById(key);
      if (row === null) {
        if (patience > 0 && scrollY === from) settle(tries, patience - 1);
        else underWay.delete(way);
        return;
      }
      if (focus && document.activeElement !== row) row.focus({ preventScroll: true });
      const off = row.getBoundingClientRect().top - top;
      if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: "instant" });
      if (tries > 1) settle(tries - 1, patience);
      else underWay.delete(way);
    });
  };
  underWay.add(way);
  settle(TRIES, waits ? PATIENCE : TRIES);
  return () => {
    cancelAnimationFrame(frame);
    underWay.delete(way);
  };
}
