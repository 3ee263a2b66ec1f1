import { expect, it } from "vitest";
import { recutMarks } from "./recutMarks.ts";
import { after, canonical } from "./testing/marking.ts";

it.each<[what: string, language: string, before: string, after: string]>([
  [
    "frees a beginning cut differently",
    "zh",
    "[-他在北京-]{+他 在 上海+}",
    "(=他在|他 在=) [-北京-]{+上海+}",
  ],
  ["frees an end cut differently", "zh", "[-上海 大学-]{+北京 大 学+}", "[-上海-]{+北京+} (=大学|大 学=)"],
  ["a beginning cut less", "zh", "[-他 在北京-]{+他在 上海+}", "(=他 在|他在=) [-北京-]{+上海+}"],
  ["an end cut more", "zh", "[-上海 大 学-]{+北京 大学+}", "[-上海-]{+北京+} (=大 学|大学=)"],
  ["frees all of it", "zh", "[-他在 北京-]{+他 在北京+}", "(=他在|他 在=) 北京"],
  ["does not cut a word", "zh", "[-北京-]{+北方+}", "[-北京-]{+北方+}"],
  ["joins and parts Persian words", "fa", "[-کتاب‌ها-]{+کتاب ها+}", "(=کتاب‌ها|کتاب ها=)"],
  ["leaves what goes on behind the mark", "fa", "[-کتاب-]{+کتاب‌ها+} ها", "[-کتاب-]{+کتاب‌ها+} ها"],
  ["and what began before it", "fa", "کتاب [-ها-]{+کتاب‌ها+}", "کتاب [-ها-]{+کتاب‌ها+}"],
  ["leaves spaced scripts", "en", "[-every one-]{+everyone+}", "[-every one-]{+everyone+}"],
])("%s", (_, language, before, expected) => {
  expect(after(recutMarks, before, language)).toBe(canonical(expected, language));
});
