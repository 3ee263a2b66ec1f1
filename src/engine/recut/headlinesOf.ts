import { isCompared, type Text } from "../text.ts";

/** A claim without a stop, with another one after it. */
export interface Headline {
  readonly claim: number;
  readonly heading: boolean;
}

const STOP_AT_END = /[.!?…:;。！？：；؟۔।॥։።][\p{P}\p{S}\d\s]*$/u;
/** Longer ones are no headlines, and their end need not be looked at. */
const MAX_LENGTH = 300;

/** Headlines of a text that the other does not have word for word, nor what follows them. */
export function headlinesOf({ text, claims }: Text, other: Text): Headline[] {
  const found = claims.slice(0, -1).flatMap((claim, i): Headline[] => {
    const next = claims[i + 1]!;
    if (!isCompared(claim) || !isCompared(next) || next.heading) return [];
    if (claim.end - claim.start > MAX_LENGTH || endsInStop(text.slice(claim.start, claim.end))) return [];
    return [{ claim: i, heading: claim.heading }];
  });
  if (found.length === 0) return found;
  const kept = new Set(other.claims.map(({ start, end }) => other.text.slice(start, end)));
  const isKept = (i: number) => kept.has(text.slice(claims[i]!.start, claims[i]!.end));
  return found.filter(({ claim }) => !isKept(claim) && !isKept(claim + 1));
}

/** Most claims end in a full stop: a look at their last sign spares them the pattern. */
function endsInStop(line: string): boolean {
  return line.endsWith(".") || STOP_AT_END.test(line);
}
