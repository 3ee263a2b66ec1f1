import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { type LazyPart, lazyPart } from "./lazyPart.tsx";

interface GreetingProps {
  readonly name: string;
  readonly onClose: () => void;
}

function Greeting({ name }: GreetingProps) {
  return <p>Good morning, {name}.</p>;
}

/** A button that opens a part, as the app bar does. */
function Page({ part: Part }: { readonly part: LazyPart<GreetingProps> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Greet
      </button>
      {isOpen && <Part name="Ada" onClose={() => setOpen(false)} />}
    </>
  );
}

const greeting = () => screen.findByText("Good morning, Ada.");

describe("a part that is loaded when it is needed", () => {
  it("comes once it is drawn", async () => {
    const load = vi.fn(async () => Greeting);
    const Part = lazyPart(load);
    expect(load).not.toHaveBeenCalled();
    render(<Part name="Ada" onClose={vi.fn()} />);
    expect(await greeting()).toBeVisible();
  });

  it("is there in the first frame where it was fetched before", async () => {
    const Part = lazyPart(async () => Greeting);
    await Part.prefetch();
    render(<Part name="Ada" onClose={vi.fn()} />);
    expect(screen.getByText("Good morning, Ada.")).toBeVisible();
  });

  it("says when it does not come, that nothing is lost, and is asked for again", async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const Part = lazyPart(load);
    render(<Part name="Ada" onClose={vi.fn()} />);
    expect(await screen.findByRole("alert")).toHaveTextContent("did not load");
    expect(screen.getByRole("alert")).toHaveTextContent("Your texts are still here");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await greeting()).toBeVisible();
  });

  it("is closed where it does not come", async () => {
    const onClose = vi.fn();
    const Part = lazyPart<GreetingProps>(() => Promise.reject(new TypeError("Failed to fetch")));
    render(<Part name="Ada" onClose={onClose} />);
    await userEvent.click(await screen.findByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("gives the focus back to what asked for it, closed as well as asked for again", async () => {
    const Part = lazyPart<GreetingProps>(() => Promise.reject(new TypeError("Failed to fetch")));
    render(<Page part={Part} />);
    const asker = screen.getByRole("button", { name: "Greet" });
    asker.focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(asker).toHaveFocus();
    await userEvent.click(await screen.findByRole("button", { name: "Close" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(asker).toHaveFocus();
  });

  it("keeps still about what could not be fetched early, and asks again when it is needed", async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const Part = lazyPart(load);
    await Part.prefetch();
    render(<Part name="Ada" onClose={vi.fn()} />);
    expect(await greeting()).toBeVisible();
  });

  it("says so as well where the early fetch fails last", async () => {
    const fails: (() => void)[] = [];
    const Part = lazyPart<GreetingProps>(
      () => new Promise((_, reject) => fails.push(() => reject(new TypeError("Failed to fetch")))),
    );
    void Part.prefetch();
    render(<Part name="Ada" onClose={vi.fn()} />);
    for (const fail of fails.toReversed()) await act(async () => fail());
    expect(screen.getByRole("alert")).toHaveTextContent("did not load");
  });
});
