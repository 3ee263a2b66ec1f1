import { isAgency } from "./agencies.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

const MAX_CREDIT = 90;
/** Where pictures come from besides the agencies that also write. */
const PICTURE_AGENCY =
  /^(?:Getty(?: Images)?|AP Photo|AFP Photo|EPA(?:-EFE)?|Shutterstock|Alamy(?: Stock Photo)?|iStock|picture[- ]alliance|[Ii]mago(?: images)?|Keystone|NurPhoto|Zuma Press|PA (?:Media|Wire)|Photo ?News|Unsplash|Pixabay)$/;
/** One to four words, each with its capital: a person or a paper. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|van|von|bin|al)){0,4}$/u;
const PARTS = /\s*[/|]\s*|\s+via\s+/;
/** `Foto Ansa`: a label without its colon before an agency alone. */
const LABEL = /^(?:Photo|Foto|Fotos|Bild|Image|Фото)\s+/;

/** `J. Roe/Getty Images`, `AP Photo/J. Roe`, `J. Roe/The Courier via AP`: names with an agency among them, and nothing else. */
export const creditRule: FurnitureRule = (line) => {
  if (line.length > MAX_CREDIT) return null;
  const bare = line.replace(LABEL, "");
  const parts = bare.split(PARTS);
  const agencies = parts.filter(isPictureAgency).length;
  const isCredit =
    bare === line
      ? agencies > 0 &&
        agencies < parts.length &&
        parts.every((part) => isPictureAgency(part) || NAME.test(part))
      : agencies === parts.length;
  return isCredit ? { kind: "credit", trust: "anywhere" } : null;
};

function isPictureAgency(name: string): boolean {
  return PICTURE_AGENCY.test(name) || isAgency(name);
}
