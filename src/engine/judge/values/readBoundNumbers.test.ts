import { expect, it } from "vitest";
import { en } from "../languages/en.ts";
import { es } from "../languages/es.ts";
import { readBoundNumbers } from "./readBoundNumbers.ts";

it.each<[text: string, bound: string | undefined]>([
  ["los casos bajaron un 8 %, hasta 214", undefined],
  ["el paro subió hasta el 12 %", undefined],
  ["hasta 214 casos", "atMost"],
  ["hasta 214 casos, que bajaron", "atMost"],
  ["los casos bajaron a no más de 214", "atMost"],
])("takes up to for a level only behind a rise or a fall: %s", (text, bound) => {
  expect(readBoundNumbers(text, es).at(-1)?.bound?.class).toBe(bound);
});

it.each<[text: string, ...numbers: string[]]>([
  ["about $340,000", "$340,000 about"],
  ["18 crowns or so", "18 about"],
  ["less than 0.01 percent of 90 mice", "0.01 percent under", "90"],
  ["at least the 40 boats", "40 atLeast"],
  ["more than (20) boats", "20 over"],
  ["two of the 20 boats or more", "two", "20 atLeast"],
  ["about the war, 12 said"],
])("reads %s", (text, ...numbers) => {
  const read = readBoundNumbers(text, en).map(({ span, bound }) =>
    [text.slice(...span), bound?.class].filter(Boolean).join(" "),
  );
  expect(read).toEqual(numbers.length > 0 ? numbers : ["12"]);
});
