import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Story {
  isBroken: boolean;
}

function Told({ story }: { readonly story: Story }) {
  if (story.isBroken) throw new Error("no such row");
  return <p>All is well.</p>;
}

function Guarded({ story }: { readonly story: Story }) {
  return (
    <ErrorBoundary
      of={story}
      broken={({ message }, retry) => (
        <button type="button" onClick={retry}>
          {message}
        </button>
      )}
    >
      <Told story={story} />
    </ErrorBoundary>
  );
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

it("says a fault in drawing in place of what it broke, and draws again what is well again", async () => {
  const story = { isBroken: true };
  render(<Guarded story={story} />);
  story.isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "no such row" }));
  expect(screen.getByText("All is well.")).toBeVisible();
});

it("stays while the same is drawn, and draws what takes its place", () => {
  const story = { isBroken: true };
  const { rerender } = render(<Guarded story={story} />);
  rerender(<Guarded story={story} />);
  expect(screen.getByText("no such row")).toBeVisible();
  rerender(<Guarded story={{ isBroken: false }} />);
  expect(screen.getByText("All is well.")).toBeVisible();
  rerender(<Guarded story={{ isBroken: true }} />);
  expect(screen.getByText("no such row")).toBeVisible();
});
