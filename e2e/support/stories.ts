import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A text file on disk, to drop or choose; gives its path. */
export function fileNamed(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "claimdiff-")), name);
  writeFileSync(path, content);
  return path;
}

export const MORNING = `The ferry to Holm Island will not sail before Friday, the harbour master said on Tuesday.

Twelve passengers were taken off the vessel by boat. Nobody was hurt. The engine had failed shortly after seven.

The company has promised to pay for hotel rooms.
`;

export const EVENING = `The ferry to Holm Island will not sail before Sunday, the harbour master said on Tuesday. Fifteen passengers were taken off the vessel by boat. Nobody was hurt. A diver will look at the propeller. The engine had failed shortly after seven.
`;

/** An invented report in Persian, told twice. */
export const PERSIAN = {
  left: "خبر شهردار: ۱۲ ایستگاه\n\nشهردار روز شنبه گفت که ۱۲ ایستگاه تازه تا پایان سال گشوده می‌شود. او هزینه این کار را اعلام نکرد.\n\nساخت خط هفتم ادامه دارد. مسافران از شلوغی گله دارند.\n",
  right:
    "Metro 7: خبر شهردار\n\nشهردار روز یکشنبه گفت که ۱۵ ایستگاه تازه تا پایان سال گشوده می‌شود. ساخت خط هفتم ادامه دارد. بهای بلیت تغییر نمی‌کند.\n",
} as const;

/** Texts that would do something if anything of them were read as HTML, as script or as an address. */
export const HOSTILE = [
  `<script>window.__ran = "script element"</script>`,
  `<img src=x onerror="window.__ran='image'">`,
  `<svg onload="window.__ran='svg'"><animate onbegin="window.__ran='animate'"/></svg>`,
  `"><iframe srcdoc="<script>parent.__ran='frame'</script>"></iframe>`,
  `<a href="javascript:window.__ran='link'">here</a>`,
  `<style>@import "https://example.invalid/leak.css";</style>`,
  `<link rel="prefetch" href="https://example.invalid/leak">`,
  `{{constructor.constructor("window.__ran='template'")()}}`,
  `\${window.__ran='literal'}`,
] as const;
