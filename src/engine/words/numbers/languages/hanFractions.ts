/** Fractions in characters of Han, by what stands between their parts: 三分之一, 三分の一. */
export function hanFractions(of: string): Readonly<Record<string, number>> {
  const named = Object.entries(WHOLES).flatMap(([whole, size]) =>
    Object.entries(PARTS).flatMap(([part, count]) =>
      count < size ? [[`${whole}分${of}${part}`, count / size] as const] : [],
    ),
  );
  return { 半数: 1 / 2, ...Object.fromEntries(named) };
}

const WHOLES = { 三: 3, 四: 4, 五: 5, 十: 10 };
const PARTS = { 一: 1, 二: 2, 三: 3, 四: 4 };
