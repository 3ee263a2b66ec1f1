/** 三十二, 一百二十, 两万: digits, and powers that multiply what stands before them. */
export function hanValue(han: string): number {
  const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
  if (!/[十百千万亿]/u.test(han)) return Number([...han].map(hanDigit).join(""));
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const c of han) {
    const scale = scales[c];
    if (scale === undefined) digit = hanDigit(c);
    else if (scale >= 1e4) {
      total += (group + digit || 1) * scale;
      group = 0;
      digit = 0;
    } else {
      group += (digit || 1) * scale;
      digit = 0;
    }
  }
  return total + group + digit;
}

function hanDigit(c: string): number {
  return c === "〇" ? 0 : c === "两" ? 2 : c === "零" ? 0 : "一二三四五六七八九".indexOf(c) + 1;
}
