import { describe, expect, it } from "vitest";
import { namesIn, numberIn } from "./askedFor.ts";

describe("what is asked of a script", () => {
  it.each([
    ["400", 400],
    ["0", 0],
    ["abc", null],
    ["", null],
    ["-5", null],
    ["1.5", null],
    ["1e3", null],
    ["99999999999999999999", null],
  ])("reads %j as %j", (word, number) => {
    expect(numberIn(word)).toBe(number);
  });

  it.each([
    ["lines", ["lines"]],
    ["options,lines", ["options", "lines"]],
    ["typo", null],
    ["lines,typo", null],
    ["lines,", null],
    ["", null],
  ])("reads the names %j as %j", (list, names) => {
    expect(namesIn(list, ["options", "lines"])).toEqual(names);
  });
});
