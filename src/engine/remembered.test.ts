import { expect, it } from "vitest";
import { remembered } from "./remembered.ts";

it.each([["a word"], [0], [null], [undefined]])("finds %s once for each key", (answer) => {
  const asked: string[] = [];
  const find = remembered((key: string) => {
    asked.push(key);
    return answer;
  });
  expect([find("a"), find("b"), find("a"), find("b")]).toEqual([answer, answer, answer, answer]);
  expect(asked).toEqual(["a", "b"]);
});
