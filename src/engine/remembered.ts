/** A function whose answers are found when first asked for, and kept; keys are told apart as those of a map are. */
export function remembered<K, T>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    // An answer may be null, or even undefined.
    if (before !== undefined || known.has(key)) return before as T;
    const answer = find(key);
    known.set(key, answer);
    return answer;
  };
}
