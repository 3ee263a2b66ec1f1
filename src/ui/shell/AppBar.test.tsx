import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_PREFERENCES, setPreferences, usePreferences } from "../../workspace/preferences.ts";
import { AppBar } from "./AppBar.tsx";
import { applyPreferences } from "./applyPreferences.ts";

beforeEach(() => {
  localStorage.clear();
  usePreferences.setState(DEFAULT_PREFERENCES);
});

describe("the bar", () => {
  it("has room for a screen's own parts", async () => {
    const onHome = vi.fn();
    const onNew = vi.fn();
    const user = userEvent.setup();
    render(
      <AppBar views={<nav aria-label="Views" />} stepper="Difference 1 of 2" onHome={onHome} onNew={onNew} />,
    );
    expect(screen.getByRole("navigation", { name: "Views" })).toBeInTheDocument();
    expect(screen.getByText("Difference 1 of 2")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Claimdiff, start over" }));
    await user.click(screen.getByRole("button", { name: "New" }));
    expect(onHome).toHaveBeenCalledOnce();
    expect(onNew).toHaveBeenCalledOnce();
  });
});

describe("settings", () => {
  it("are in force and kept at once", async () => {
    const root = document.createElement("html");
    const stop = applyPreferences(root);
    const user = userEvent.setup();
    render(<AppBar />);
    await user.click(screen.getByRole("button", { name: "Settings" }));
    const settings = within(await screen.findByRole("dialog", { name: "Settings" }));

    await user.click(settings.getByRole("radio", { name: "Dark" }));
    expect(root).toHaveAttribute("data-theme", "dark");
    await user.click(settings.getByRole("radio", { name: "System" }));
    expect(root).not.toHaveAttribute("data-theme");
    await user.click(settings.getByRole("radio", { name: "Lines only" }));
    expect(root).toHaveAttribute("data-marks", "lines");
    await user.click(settings.getByRole("button", { name: "Larger text" }));
    expect(root.style.getPropertyValue("--t-read")).toBe("1.1875rem");
    await user.click(settings.getByRole("button", { name: "Larger text" }));
    expect(settings.getByRole("button", { name: "Larger text" })).toHaveAttribute("aria-disabled", "true");
    await user.click(settings.getByRole("radio", { name: "Two reports" }));
    await user.click(settings.getByRole("checkbox", { name: /Single-letter keys/ }));

    expect(JSON.parse(localStorage.getItem("claimdiff.preferences") ?? "")).toEqual({
      theme: "system",
      textSize: 21,
      marks: "lines",
      wording: "reports",
      letterKeys: false,
    });
    stop();
  });
});

describe("the settings at the largest text", () => {
  it("keep the focus on the button that can do no more, and close by Esc", async () => {
    setPreferences({ textSize: 19 });
    const user = userEvent.setup();
    render(<AppBar />);
    await user.click(screen.getByRole("button", { name: "Settings" }));
    const larger = await screen.findByRole("button", { name: "Larger text" });
    larger.focus();
    await user.keyboard("{Enter}{Enter}");
    expect(usePreferences.getState().textSize).toBe(21);
    expect(larger).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("the key sheet", () => {
  it("opens by ? and closes by Esc", async () => {
    const user = userEvent.setup();
    render(<AppBar />);
    await user.keyboard("?");
    const sheet = await screen.findByRole("dialog", { name: "Marks and keys" });
    expect(sheet).toHaveTextContent("Next difference");
    expect(within(sheet).getByRole("list", { name: "Legend" })).toHaveTextContent("uncertain match");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("does not open while typing, nor when single keys are off", async () => {
    const user = userEvent.setup();
    render(
      <>
        <AppBar />
        <textarea aria-label="text" />
      </>,
    );
    await user.type(screen.getByRole("textbox", { name: "text" }), "why?");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    setPreferences({ letterKeys: false });
    await user.click(document.body);
    await user.keyboard("?");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
