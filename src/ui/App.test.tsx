import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SLOW_AFTER_MS } from "../workspace/run.ts";
import { settled } from "../workspace/testing/fakeEngine.ts";
import { renderApp } from "./testing/renderApp.tsx";

afterEach(() => {
  vi.useRealTimers();
});

const sheet = (letter: "A" | "B") => screen.getByRole("region", { name: `Text ${letter}` });
const started = () => screen.getByRole("heading", { name: "Compare two articles, claim by claim" });

describe("dropping", () => {
  it("shows what was read of a file, and waits for the other", async () => {
    const { drop, engine } = renderApp();
    await drop(["courier.txt"]);
    expect(sheet("A")).toHaveTextContent("courier.txt4 words, UTF-8.");
    expect(sheet("A")).toHaveTextContent("The text of courier.txt.");
    expect(sheet("B")).toHaveTextContent("Drop the second article.");
    expect(screen.getByRole("status")).toHaveTextContent("A is courier.txt: 4 words, UTF-8.");
    expect(engine.runs).toHaveLength(0);
  });

  it("puts a file on the side it is dropped on", async () => {
    const { drop } = renderApp();
    await drop(["courier.txt"], screen.getByText(/Drop the second article/));
    expect(sheet("B")).toHaveTextContent("courier.txt");
  });

  it("has both sides say what they will take, and stops when the drag leaves the page", () => {
    const { drag } = renderApp();
    drag(["b.txt", "a.txt"]);
    expect(sheet("A")).toHaveTextContent("Let go to open two files.The first by name goes here.");
    expect(sheet("B")).toHaveTextContent("Let go to open two files.The second by name goes here.");
    document.body.dispatchEvent(new Event("dragleave", { bubbles: true }));
    return screen.findByText("Drop the first article");
  });

  it("says why a file was refused and what to do, and keeps the other side", async () => {
    const { drop, user } = renderApp();
    await drop(["courier.txt"]);
    await drop(["post.pdf"]);
    expect(within(sheet("B")).getByRole("alert")).toHaveTextContent(
      "post.pdf is a PDF, and its text cannot be read here.Open it, copy the article and paste it",
    );
    expect(sheet("A")).toHaveTextContent("courier.txt");
    await user.click(screen.getByRole("button", { name: "Paste text for B" }));
    expect(screen.getByRole("textbox", { name: "Text B" })).toHaveFocus();
  });

  it("asks which two of three", async () => {
    const { drop, user, engine } = renderApp();
    await drop(["c.txt", "a.txt", "b.txt"]);
    const dialog = await screen.findByRole("dialog", { name: "Which two of these 3 files?" });
    expect(within(dialog).getByRole("radio", { name: "a.txt as A" })).toBeChecked();
    expect(within(dialog).getByRole("radio", { name: "b.txt as B" })).toBeChecked();
    await user.click(within(dialog).getByRole("radio", { name: "b.txt as A" }));
    expect(within(dialog).getByRole("radio", { name: "a.txt as B" })).toBeChecked();
    await user.click(within(dialog).getByRole("radio", { name: "c.txt as B" }));
    await user.click(within(dialog).getByRole("button", { name: "Compare these two" }));
    await act(settled);
    expect(engine.runs[0]?.names).toEqual(["b.txt", "c.txt"]);
  });
});

describe("pasting", () => {
  it("takes a text with its name from the sheet", async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole("button", { name: "Paste text for A" }));
    expect(screen.getByRole("button", { name: "Use this text" })).toBeDisabled();
    await user.keyboard("A heron was stolen.");
    await user.clear(screen.getByRole("textbox", { name: "Name of text A" }));
    await user.type(screen.getByRole("textbox", { name: "Name of text A" }), "Gazette");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await act(settled);
    expect(sheet("A")).toHaveTextContent("Gazette4 words, pasted.");
    await user.click(screen.getByRole("button", { name: "Edit A" }));
    expect(screen.getByRole("textbox", { name: "Text A" })).toHaveValue("A heron was stolen.");
  });

  it("has a name of its own where the reader gives none", async () => {
    const { user } = renderApp();
    await user.paste("One text.");
    await act(settled);
    await user.click(screen.getByRole("button", { name: "Paste text for B" }));
    await user.keyboard("Another text.");
    await user.clear(screen.getByRole("textbox", { name: "Name of text B" }));
    await user.click(screen.getByRole("button", { name: "Use this text" }));
    await act(settled);
    await user.keyboard("{Escape}");
    expect(sheet("B")).toHaveTextContent("Pasted text 2");
  });

  it("is given up by Esc", async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole("button", { name: "Paste text for A" }));
    await user.keyboard("never mind{Escape}");
    expect(sheet("A")).toHaveTextContent("Drop the first article");
    expect(sheet("A")).toHaveFocus();
  });

  it("is not lost to a file that lands meanwhile", async () => {
    const { user, drop, drag } = renderApp();
    await user.click(screen.getByRole("button", { name: "Paste text for A" }));
    await user.keyboard("Half a sent");
    drag(["a.txt"]);
    await drop(["a.txt"]);
    expect(sheet("B")).toHaveTextContent("a.txt");
    expect(screen.getByRole("textbox", { name: "Text A" })).toHaveValue("Half a sent");
    await drop(["b.txt"], screen.getByRole("button", { name: "Use this text" }));
    await user.click(screen.getByRole("button", { name: "Go on writing A" }));
    expect(screen.getByRole("textbox", { name: "Text A" })).toHaveValue("Half a sent");
  });

  it("works anywhere on the page, on the free side", async () => {
    const { user, engine } = renderApp();
    await user.paste("One text.");
    await act(settled);
    expect(sheet("A")).toHaveTextContent("Pasted text2 words, pasted.");
    await user.paste("Another text.");
    await act(settled);
    expect(engine.runs[0]?.names).toEqual(["Pasted text", "Pasted text 2"]);
  });

  it("tells two texts apart that are pasted faster than they are read", async () => {
    const { engine } = renderApp();
    for (const text of ["One text.", "Another text."])
      fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => text } });
    await act(settled);
    expect(engine.runs[0]?.names).toEqual(["Pasted text", "Pasted text 2"]);
  });
});

describe("the sheets", () => {
  it("can be swapped and emptied", async () => {
    const { user, drop } = renderApp();
    await drop(["courier.txt"]);
    await user.click(screen.getByRole("button", { name: "Swap A and B" }));
    expect(sheet("B")).toHaveTextContent("courier.txt");
    await user.click(screen.getByRole("button", { name: "Remove B" }));
    expect(sheet("B")).toHaveTextContent("Drop the second article.");
  });

  it("offer another encoding", async () => {
    const { user, drop } = renderApp();
    await drop(["courier.txt"]);
    await user.click(screen.getByRole("button", { name: "Change encoding" }));
    expect(await screen.findByRole("menuitemradio", { name: "UTF-8" })).toBeChecked();
    await user.click(screen.getByRole("menuitemradio", { name: "Windows-1251" }));
    await act(settled);
    expect(sheet("A")).toHaveTextContent("4 words, Windows-1251.");
  });
});

describe("comparing", () => {
  it("shows its progress after a second, and Esc goes back with both texts kept", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, drop, engine, session } = renderApp();
    await drop(["a.txt", "b.txt"]);
    expect(started()).toBeVisible();
    act(() => {
      vi.advanceTimersByTime(SLOW_AFTER_MS);
      engine.runs[0]?.report({ step: "align", done: 1, expected: 2 });
    });
    expect(screen.getByRole("heading", { name: "Matching claims" })).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "40");
    expect(screen.getByText("Match claims")).toHaveAttribute("aria-current", "step");
    await user.keyboard("{Escape}");
    expect(sheet("A")).toHaveTextContent("a.txt");
    expect(sheet("B")).toHaveTextContent("b.txt");
    await user.click(screen.getByRole("button", { name: "Compare" }));
    await act(async () => engine.runs[1]?.finish());
    expect(session.getState().stage.kind).toBe("compared");
    expect(document.title).toBe("a.txt / b.txt – Claimdiff");
  });

  it("says so when it broke, and tries again", async () => {
    const { user, drop, engine } = renderApp();
    await drop(["a.txt", "b.txt"]);
    await act(async () => engine.runs[0]?.crash("out of memory"));
    expect(screen.getByRole("alert")).toHaveTextContent("The comparison broke off.");
    expect(screen.getByText("out of memory")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back to the start" }));
    expect(sheet("A")).toHaveTextContent("a.txt");
    await user.click(screen.getByRole("button", { name: "Compare" }));
    expect(engine.runs).toHaveLength(2);
  });

  it("opens the sample", async () => {
    const { user, engine } = renderApp();
    await user.click(screen.getByRole("button", { name: "Open the sample" }));
    await act(settled);
    expect(engine.runs[0]?.names).toEqual(["The Wexcombe Gazette", "The Coast Mail"]);
  });
});

describe("leaving the page", () => {
  const asks = () => {
    const event = new Event("beforeunload", { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };

  it("is asked about while words are written that are nowhere else", async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole("button", { name: "Paste text for A" }));
    expect(asks()).toBe(false);
    await user.type(screen.getByRole("textbox", { name: "Text A" }), "Half a report");
    expect(asks()).toBe(true);
    await user.keyboard("{Escape}");
    expect(asks()).toBe(true);
  });

  it("is not asked about for a comparison", async () => {
    const { drop, engine } = renderApp();
    await drop(["a.txt", "b.txt"]);
    await act(async () => engine.runs[0]?.finish());
    expect(asks()).toBe(false);
  });
});

describe("the promise", () => {
  it("says how to check it", async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole("button", { name: "How to check that" }));
    expect(await screen.findByRole("dialog", { name: "How to check that nothing leaves" })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
