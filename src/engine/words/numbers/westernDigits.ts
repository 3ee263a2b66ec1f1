/** Digits of any script as 0–9, at the same length, so that offsets hold. */
export function westernDigits(text: string): string {
  return text.replace(FOREIGN_DIGITS, (character) => {
    if (character.length > 1) return character;
    const code = character.charCodeAt(0);
    let zero = code;
    while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCharCode(zero - 1))) zero--;
    return String(code - zero);
  });
}

/** Each script has its ten digits in order, zero first. Those two units long would change the length and stay. */
const FOREIGN_DIGITS = /(?![0-9])\p{Nd}/gu;
