import { expect, type Page } from "playwright/test";

const WORKER = /worker-.*\.js/u;
/** What a worker loads for its first comparison. */
export const ENGINE = /\/compare-.*\.js/u;

/** Gives some of the workers, counted from 1, a script that fails; returns how many were started. */
export async function breakWorkers(page: Page, isBroken: (start: number) => boolean): Promise<() => number> {
  let starts = 0;
  await page.route(WORKER, async (route) => {
    starts += 1;
    if (isBroken(starts))
      await route.fulfill({ contentType: "text/javascript", body: `throw new Error("out of memory");` });
    else await route.fallback();
  });
  return () => starts;
}

/**
 * A comparison whose left text has this name is never done: its worker does all of the work, reports it, and is busy for ever
 * instead of answering. So what is seen during long work does not depend on how fast the machine is.
 */
export async function neverDone(page: Page, leftName: string): Promise<void> {
  await page.route(WORKER, async (route) => {
    const script = await (await route.fetch()).text();
    const endless = `{
      const post = self.postMessage.bind(self);
      self.postMessage = (message, ...rest) => {
        const { matches, left } = message.value ?? {};
        if (matches !== undefined && left.name === ${JSON.stringify(leftName)}) for (;;);
        post(message, ...rest);
      };
    }`;
    await route.fulfill({ contentType: "text/javascript", body: `${endless}\n${script}` });
  });
}

/** The limit of the build is met by texts of many megabytes only; the same engine with a low one stands in for them. */
export async function matchCoarsely(page: Page): Promise<void> {
  await page.route(ENGINE, async (route) => {
    const script = await (await route.fetch()).text();
    expect(script).toContain("4e8");
    await route.fulfill({ contentType: "text/javascript", body: script.replaceAll("4e8", "2e3") });
  });
}
