import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setPreferences } from "../../workspace/preferences.ts";
import { STORM } from "../../workspace/testing/storm.ts";
import { tell } from "../../workspace/testing/tell.ts";
import { useChosenViews } from "../../workspace/views.ts";
import { CompareScreen } from "../screens/CompareScreen.tsx";
import { LiveRegion } from "../shell/LiveRegion.tsx";
import { showOnPhone } from "../testing/showOnPhone.ts";

beforeEach(() => {
  localStorage.clear();
  location.hash = "";
  setPreferences({ letterKeys: true, wording: "versions" });
  useChosenViews.setState({ wide: null, narrow: null });
});

function show() {
  render(
    <>
      <CompareScreen {...tell(STORM)} onNew={vi.fn()} onSwap={vi.fn()} onRename={vi.fn()} />
      <LiveRegion />
    </>,
  );
  return userEvent.setup();
}

const field = () => screen.findByRole("textbox", { name: "Find in both texts" });
const bar = async () => within((await field()).parentElement!);
const current = () => document.querySelector("[aria-current=true][id]");

describe("find", () => {
  it("opens by its button, by / and by Ctrl+F, and takes the focus", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Find in both texts" }));
    expect(await field()).toHaveFocus();
    await user.keyboard("{Escape}");
    await user.keyboard("/");
    expect(await field()).toHaveFocus();
    await user.keyboard("{Escape}{Control>}f{/Control}");
    expect(await field()).toHaveFocus();
  });

  it("counts in both texts and steps round with Enter and the buttons", async () => {
    const user = show();
    await user.keyboard("/");
    await user.type(await field(), "Cables");
    expect(await (await bar()).findByText("1 of 6")).toBeVisible();
    await user.keyboard("{Enter}{Enter}");
    expect((await bar()).getByText("3 of 6")).toBeVisible();
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    await user.click((await bar()).getByRole("button", { name: "Previous match" }));
    await user.click((await bar()).getByRole("button", { name: "Previous match" }));
    expect((await bar()).getByText("6 of 6")).toBeVisible();
  });

  it("reads the count out", async () => {
    const user = show();
    await user.keyboard("/");
    await user.type(await field(), "qadir");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("1 of 2"));
    await user.clear(await field());
    await user.type(await field(), "nowhere");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("No match"));
    expect((await bar()).getByRole("button", { name: "Next match" })).toBeDisabled();
  });

  it("unfolds the claim that it finds", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "1 dropped" }));
    expect(screen.queryByText("The bridge was built in 1911.")).not.toBeInTheDocument();
    await user.keyboard("/");
    await user.type(await field(), "1911");
    expect((await screen.findAllByText("The bridge was built in 1911."))[0]).toBeVisible();
  });

  it("counts in Inline what stands there", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Inline" }));
    await user.keyboard("/");
    await user.type(await field(), "qadir");
    expect(await (await bar()).findByText("1 of 1")).toBeVisible();
  });

  it("counts on a phone in Changes as in Inline, where both are told as one", async () => {
    showOnPhone();
    const user = show();
    await user.keyboard("3/");
    await user.type(await field(), "qadir");
    expect(await (await bar()).findByText("1 of 1")).toBeVisible();
  });

  it("closes with Escape before a filter does, and goes on from the claim that was found", async () => {
    const user = show();
    const part = screen.getByRole("button", { name: "6 reworded" });
    await user.click(part);
    await user.keyboard("/");
    await user.type(await field(), "engineer");
    expect(await (await bar()).findByText("1 of 2")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "Find in both texts" })).not.toBeInTheDocument();
    expect(part).toHaveFocus();
    expect(part).toHaveAttribute("aria-pressed", "true");
    expect(current()).toHaveTextContent("The engineer, Sergiy Halka");
  });

  it("leaves / alone while something is typed, and where single keys are off", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Post, rename" }));
    await user.keyboard("/{Escape}");
    setPreferences({ letterKeys: false });
    await user.keyboard("/");
    expect(screen.queryByRole("textbox", { name: "Find in both texts" })).not.toBeInTheDocument();
  });
});
