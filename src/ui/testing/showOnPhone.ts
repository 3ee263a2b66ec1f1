import { onTestFinished, vi } from "vitest";

/** For the rest of a test the window is narrower than any width that is asked for. */
export function showOnPhone(): void {
  const asked = vi.spyOn(window, "matchMedia").mockImplementation((query) => {
    const list: Partial<MediaQueryList> = {
      matches: query.startsWith("(width <"),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    return list as MediaQueryList;
  });
  onTestFinished(() => asked.mockRestore());
}
