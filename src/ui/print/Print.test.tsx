import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setPreferences } from "../../workspace/preferences.ts";
import { STORM } from "../../workspace/testing/storm.ts";
import { tell } from "../../workspace/testing/tell.ts";
import { CompareScreen } from "../screens/CompareScreen.tsx";

beforeEach(() => {
  localStorage.clear();
  location.hash = "";
  setPreferences({ wording: "versions" });
});

/** The sheet as it stands while the browser prints. */
function print(): HTMLElement {
  act(() => void dispatchEvent(new Event("beforeprint")));
  const sheet = document.querySelector<HTMLElement>(".print-sheet");
  if (sheet === null) throw new Error("no sheet");
  return sheet;
}

function show(): void {
  render(<CompareScreen {...tell(STORM)} onNew={vi.fn()} onSwap={vi.fn()} onRename={vi.fn()} />);
}

const rowWith = (sheet: HTMLElement, words: string) =>
  within(sheet)
    .getAllByRole("row", { hidden: true })
    .find((row) => row.textContent?.includes(words));

const digestsIn = (sheet: HTMLElement) => within(sheet).queryAllByText(/^SHA-256 [0-9a-f]{64}$/).length;

it("has its digests where a press of the button prints it, as soon as it may come", async () => {
  const digestsAtPrint = vi.fn<(digests: number) => void>();
  vi.stubGlobal("print", () => digestsAtPrint(digestsIn(print())));
  show();
  await userEvent.click(screen.getByRole("button", { name: "Print or save as PDF" }));
  await vi.waitFor(() => expect(digestsAtPrint).toHaveBeenCalledWith(2), { timeout: 10_000 });
  vi.unstubAllGlobals();
});

it("is there in the very first frame, with the lengths of texts whose digests are still to come", () => {
  show();
  expect(within(print()).getAllByText(/^[\d,]+ characters$/)).toHaveLength(2);
});

describe("the printed sheet", () => {
  beforeEach(show);

  it("says what it comes to and of which texts it was made", async () => {
    await vi.waitFor(() => expect(digestsIn(print())).toBe(2), { timeout: 10_000 });
    const sheet = within(print());
    expect(sheet.getByRole("heading", { name: "The Courier and Post" })).toBeInTheDocument();
    expect(
      sheet.getByText(/^Of 11 claims, 2 are the same, .* Three claims change a fact\.$/),
    ).toBeInTheDocument();
    expect(sheet.getByText("1", { selector: "[data-state=dropped] + b" })).toBeInTheDocument();
    expect(sheet.getByText("4 lines and 2 pieces of sentences set aside.")).toBeInTheDocument();
  });

  it("holds every row, in signs that need no colour", () => {
    const sheet = print();
    expect(rowWith(sheet, "after three")).toHaveTextContent(/≈\s*Number/);
    expect(rowWith(sheet, "The ferry will")).toHaveTextContent("1 : 2");
    expect(rowWith(sheet, "ninety people")).toHaveTextContent(/people\.\s*A$/);
    expect(rowWith(sheet, "Moved: see A")).toHaveTextContent(/^Moved: see A 7↕2Drivers had waited/);
    expect(rowWith(sheet, "Told elsewhere")).toHaveTextContent("Told elsewhere: see B 1");
    expect(rowWith(sheet, "the quay")).toHaveTextContent("?");
    expect(rowWith(sheet, "By Mina Okafor")).toHaveTextContent("By-line");
  });

  it("is on the page only while it is printed", () => {
    print();
    act(() => void dispatchEvent(new Event("afterprint")));
    expect(document.querySelector(".print-sheet")).toBeNull();
  });
});
