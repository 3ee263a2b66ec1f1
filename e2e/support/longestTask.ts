import type { CDPSession, Page } from "playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds; not the clock, which counts what else the machine does. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Watches the page's own thread. The answer is the processor time of its longest task since then, in milliseconds. */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"] } });
  return async () => {
    await endOf(client);
    const threads = events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`);
    const tasks = events.filter(
      ({ name, pid, tid }) => name.endsWith("RunTask") && threads.includes(`${pid} ${tid}`),
    );
    if (tasks.length === 0) throw new Error("the trace has no tasks of a page");
    return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
  };
}

async function endOf(client: CDPSession): Promise<void> {
  const done = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await done;
}
