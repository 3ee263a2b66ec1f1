import type { CDPSession, Page } from "playwright/test";

/** So many that a quiet machine works at them for a fifth of a second. */
const OBJECTS = 100_000;

/** The first is often the greatest, since its code is cold, but the machine may be slowed down in any of them. */
const ROUNDS = 3;

/**
 * Processor time that a page needs for a fixed piece of work, in ms, at the slowest of some rounds: small objects copied and
 * found by name, as rows are. A slow or crowded machine needs more for it and for the app alike, so a task can be held against
 * it. Measured in an empty page beside `page`, whose own work and memory would count too.
 */
export async function yardstick(page: Page): Promise<number> {
  const empty = await page.context().newPage();
  const rounds: number[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await workIn(empty));
  await empty.close();
  return Math.max(...rounds);
}

async function workIn(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await workOf(client);
  await page.evaluate((count) => {
    const made = Array.from({ length: count }, (_, i) => ({
      key: `c${i}`,
      runs: [{ text: `word ${i}`, start: i }],
    }));
    const byKey = new Map(structuredClone(made).map((one) => [one.key, one]));
    if (byKey.size !== count) throw new Error("the copy is not whole");
  }, OBJECTS);
  const work = (await workOf(client)) - before;
  await client.detach();
  return work;
}

async function workOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}
