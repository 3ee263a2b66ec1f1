/** A function of an index whose answers are found when first asked for, and kept. */
export function remembered<T>(find: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const answer = known.get(index) ?? find(index);
    known.set(index, answer);
    return answer;
  };
}
