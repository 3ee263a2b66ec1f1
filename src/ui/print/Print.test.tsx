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
async function print(): Promise<HTMLElement> {
  render(<CompareScreen {...tell(STORM)} onNew={vi.fn()} onSwap={vi.fn()} onRename={vi.fn()} />);
  return vi.waitFor(
    () => {
      act(() => void dispatchEvent(new Event("beforeprint")));
      const sheet = document.querySelector<HTMLElement>(".print-sheet");
      if (sheet === null) throw new Error("not ready to print");
      return sheet;
    },
    { timeout: 10_000 },
  );
}

const rowWith = (sheet: HTMLElement, words: string) =>
  within(sheet)
    .getAllByRole("row", { hidden: true })
    .find((row) => row.textContent?.includes(words));

it("is what a press of the button prints, as soon as it may come", async () => {
  const sheetsAtPrint = vi.fn<(sheets: number) => void>();
  vi.stubGlobal("print", () => {
    act(() => void dispatchEvent(new Event("beforeprint")));
    sheetsAtPrint(document.querySelectorAll(".print-sheet").length);
  });
  render(<CompareScreen {...tell(STORM)} onNew={vi.fn()} onSwap={vi.fn()} onRename={vi.fn()} />);
  await userEvent.click(screen.getByRole("button", { name: "Print or save as PDF" }));
  await vi.waitFor(() => expect(sheetsAtPrint).toHaveBeenCalledWith(1));
  vi.unstubAllGlobals();
});

describe("the printed sheet", () => {
  it("says what it comes to and of which texts it was made", async () => {
    const sheet = within(await print());
    expect(sheet.getByRole("heading", { name: "The Courier and Post" })).toBeInTheDocument();
    expect(
      sheet.getByText(/^Of 11 claims, 2 are the same, .* Three claims change a fact\.$/),
    ).toBeInTheDocument();
    expect(sheet.getByText("1", { selector: "[data-state=dropped] b" })).toBeInTheDocument();
    expect(sheet.getAllByText(/^SHA-256 [0-9a-f]{64}$/)).toHaveLength(2);
    expect(sheet.getByText("4 lines set aside.")).toBeInTheDocument();
  });

  it("holds every row, in signs that need no colour", async () => {
    const sheet = await print();
    expect(rowWith(sheet, "after three")).toHaveTextContent(/≈\s*Number/);
    expect(rowWith(sheet, "The ferry will")).toHaveTextContent("1 : 2");
    expect(rowWith(sheet, "ninety people")).toHaveTextContent(/people\.\s*A$/);
    expect(rowWith(sheet, "Moved: see A")).toHaveTextContent(/^Moved: see A 7↕2Drivers had waited/);
    expect(rowWith(sheet, "Told elsewhere")).toHaveTextContent("Told elsewhere: see B 1");
    expect(rowWith(sheet, "the quay")).toHaveTextContent("?");
    expect(rowWith(sheet, "By Mina Okafor")).toHaveTextContent("By-line");
  });

  it("is on the page only while it is printed", async () => {
    await print();
    act(() => void dispatchEvent(new Event("afterprint")));
    expect(document.querySelector(".print-sheet")).toBeNull();
  });
});
