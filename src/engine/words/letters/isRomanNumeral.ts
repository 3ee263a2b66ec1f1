/** Whether a word is a number of kings or centuries: II, XVI, French XVIe, XIIème. C, D, L and M make abbreviations as often. */
export function isRomanNumeral(surface: string): boolean {
  return ROMAN.test(surface);
}

const ROMAN = /^(?=[IVX])X{0,3}(?:I[XV]|V?I{0,3})(?:er|re|e|ème|è)?$/u;
