import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { copiedText } from "./copiedText.ts";

function rows() {
  const { container } = render(
    <div>
      <div className="cell" data-side="left">
        <span className="num">1</span>
        <p className="txt">
          One{" "}
          <mark>
            <span className="aloud">changed: </span>three
          </mark>
          .
        </p>
      </div>
      <div className="cell" data-side="right">
        <p className="txt">One five.</p>
      </div>
      <div className="cell" data-side="left" data-paragraph>
        <p className="txt">
          Two
          {"\n"}
          lines.
        </p>
      </div>
    </div>,
  );
  return container;
}

function selectFrom(first: Node, offset: number, last: Node, end: number): Range {
  const range = document.createRange();
  range.setStart(first, offset);
  range.setEnd(last, end);
  return range;
}

it("keeps to one side, without numbers and words that are only read out", () => {
  const box = rows();
  const texts = box.querySelectorAll(".txt");
  const range = selectFrom(box, 0, texts[2]!.firstChild!, 3);
  expect(copiedText(box, range, "left")).toBe("One three.\n\nTwo");
  expect(copiedText(box, range, "right")).toBe("One five.");
});

it("gives part of a sentence, and both texts one after the other where both were selected", () => {
  const box = rows();
  const [first, second] = box.querySelectorAll(".txt");
  const range = selectFrom(first!.querySelector("mark")!.lastChild!, 2, second!.firstChild!, 3);
  expect(copiedText(box, range, null)).toBe("ree.\n\nOne");
});
