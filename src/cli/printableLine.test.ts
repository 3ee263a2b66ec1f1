import { expect, it } from "vitest";
import { printableLine } from "./printableLine.ts";

it.each([
  ["colours and titles", "a\u001b[31mb\u001b]0;c\u0007", "a\ufffd[31mb\ufffd]0;c\ufffd"],
  ["one-byte commands", "a\u009b2Jb", "a\ufffd2Jb"],
  ["a carriage return, which writes over what stands before it", "a\rb", "a\ufffdb"],
  ["line ends", "a\nb\u000bc\u000cd\u0085e\u2028f", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"],
  ["marks that turn the direction", "invoice\u202etxt.exe", "invoice\ufffdtxt.exe"],
])("makes %s visible", (_, text, shown) => {
  expect(printableLine(text)).toBe(shown);
});

it("leaves a name in any script as it is", () => {
  expect(printableLine("/tmp/گزارش – 第1版 (Zürich)\t👩🏽‍⚕️.txt")).toBe(
    "/tmp/گزارش – 第1版 (Zürich)\t👩🏽‍⚕️.txt",
  );
});
