import { describe, expect, it } from "vitest";
import { requestOf } from "./requestOf.ts";

const text = { text: "x" };

it("reads a pair with all its parts", () => {
  const options = {
    pins: [{ left: [[0, 1]], right: [] }],
    equal: [["Qasim", "Ghasem"]],
    ignore: { case: true },
    strictness: 0.5,
    language: "fa",
    limits: { steps: 1000 },
  };
  const line = {
    id: "x",
    left: { name: "a", text: "A" },
    right: { name: "b", text: "", language: "de" },
    options,
  };
  expect(requestOf(JSON.stringify({ ...line, source: "of the corpus" }))).toEqual({ ok: true, ...line });
});

it("names a text without a name after its side", () => {
  expect(requestOf(JSON.stringify({ left: text, right: text }))).toEqual({
    ok: true,
    id: undefined,
    left: { name: "left", text: "x" },
    right: { name: "right", text: "x" },
    options: {},
  });
});

describe("a bad line says what is wrong, with the id it has", () => {
  it.each<[unknown, string]>([
    [[], "must be an object with left and right"],
    [null, "must be an object with left and right"],
    [{ id: 7, left: text }, "right is missing"],
    [{ id: 7, left: "x", right: text }, "left must be an object with a text"],
    [{ id: 7, left: { text: 5 }, right: text }, "left.text must be a string"],
    [{ id: 7, left: text, right: { text: "", name: 1 } }, "right.name must be a string"],
    [
      { id: 7, left: text, right: { text: "", language: "English" } },
      "right.language must be a code of two or three letters, such as en",
    ],
    [{ id: 7, left: text, right: text, options: [] }, "options must be an object"],
    [
      { id: 7, left: text, right: text, options: { strict: 1 } },
      "options.strict is not an option; there are pins, equal, ignore, strictness, language, limits",
    ],
    [
      { id: 7, left: text, right: text, options: { strictness: "1" } },
      "options.strictness must be a number from 0 to 1",
    ],
    [
      { id: 7, left: text, right: text, options: { ignore: { accent: true } } },
      "options.ignore.accent: there are case, punctuation, accents, each true or false",
    ],
    [
      { id: 7, left: text, right: text, options: { limits: { steps: 1.5 } } },
      "options.limits.steps: there is steps, a whole number from 0 up",
    ],
    [
      { id: 7, left: text, right: text, options: { pins: [{ left: [[3, 1]], right: [] }] } },
      'options.pins must be a list of {"left":[[start,end],…],"right":[[start,end],…]}',
    ],
    [
      { id: 7, left: text, right: text, options: { equal: ["a"] } },
      "options.equal must be a list of lists of words",
    ],
  ])("%j", (value, error) => {
    const id = value !== null && !Array.isArray(value) ? 7 : null;
    expect(requestOf(JSON.stringify(value))).toEqual({ ok: false, id, error });
  });

  it("that is no JSON", () => {
    expect(requestOf("{")).toMatchObject({ ok: false, id: null, error: expect.stringContaining("not JSON") });
  });
});
