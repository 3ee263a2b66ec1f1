import { expect, type Page } from "playwright/test";

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Drops real files, as a hand would: the browser itself makes the drag events. Events made in the page do not reach the
 * parts that listen for a native drag.
 */
export async function dropFiles(page: Page, paths: readonly string[], at?: Point): Promise<void> {
  const { drag, drop } = await startDrag(page, paths, at);
  // Files let go before the page listens would be opened by the browser itself.
  await expect(async () => {
    await drag();
    await expect(page.getByText(/let go/iu).first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await drop();
}

/** A drag that is held over the page until it is dropped. */
export async function startDrag(page: Page, paths: readonly string[], at?: Point) {
  const client = await page.context().newCDPSession(page);
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  const { x, y } = at ?? { x: size.width / 2, y: size.height / 2 };
  const send = (type: "dragEnter" | "dragOver" | "drop") =>
    client.send("Input.dispatchDragEvent", {
      type,
      x,
      y,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  return {
    drag: async () => {
      await send("dragEnter");
      await send("dragOver");
    },
    drop: () => send("drop"),
  };
}
