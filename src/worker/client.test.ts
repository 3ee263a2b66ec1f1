import { type Endpoint, expose } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import { compare } from "../engine/compare.ts";
import type { Progress } from "../engine/model.ts";
import { readPasted } from "../intake/readPasted.ts";
import { createEngineClient } from "./client.ts";
import { partsOf } from "./comparisonParts.ts";
import { readFile } from "./readFile.ts";
import type { WorkerApi } from "./workerApi.ts";
import type { WorkerLike } from "./workerThread.ts";

const LEFT = { name: "a", text: "The ferry was withdrawn on Tuesday. Nobody was hurt." };
const RIGHT = { name: "b", text: "The ferry was withdrawn on Friday." };
const never = () => new Promise<never>(() => undefined);
const ignore = () => undefined;

/** A worker whose code runs here, at the other end of a real message channel. */
class FakeWorker extends EventTarget implements WorkerLike {
  terminated = false;
  private readonly channel = new MessageChannel();
  private readonly endpoint: Endpoint = this.channel.port1;

  constructor(api: WorkerApi) {
    super();
    expose(api, this.channel.port2);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.terminated) this.endpoint.postMessage(message, transfer);
  }

  start(): void {
    this.endpoint.start?.();
  }

  override addEventListener(type: string, listener: EventListener): void {
    if (type === "message") this.endpoint.addEventListener(type, listener);
    else super.addEventListener(type, listener);
  }

  override removeEventListener(type: string, listener: EventListener): void {
    if (type === "message") this.endpoint.removeEventListener(type, listener);
    else super.removeEventListener(type, listener);
  }

  terminate(): void {
    this.terminated = true;
    this.channel.port1.close();
  }

  die(message?: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), message === undefined ? {} : { message }));
  }
}

const real: WorkerApi = { readFile, readPasted, compare };
let workers: FakeWorker[] = [];

/** Each start takes the next of the given behaviours, the last one again and again. */
function clientOf(...behaviours: Partial<WorkerApi>[]) {
  return createEngineClient(() => {
    const behaviour = behaviours[Math.min(workers.length, behaviours.length - 1)];
    const worker = new FakeWorker({ ...real, ...behaviour });
    workers.push(worker);
    return worker;
  });
}

afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

/** More turns of the event loop than any message takes that is under way, however long a turn is. */
const TURNS = 100;

/** Lets messages that are under way arrive. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("reading", () => {
  it("reads a file and a pasted text in one worker", async () => {
    const client = clientOf({});
    const file = new File(["The ferry is out of service."], "a.txt");
    expect(await client.readFile(file)).toMatchObject({ ok: true, article: { name: "a.txt", words: 6 } });
    expect(await client.readPasted("The end.", "Text B")).toMatchObject({
      ok: true,
      article: { name: "Text B" },
    });
    expect(workers).toHaveLength(1);
  });

  it("hands on the encoding the reader asked for", async () => {
    const file = new File([Uint8Array.of(0xc4, 0xee, 0xec)], "a.txt");
    expect(await clientOf({}).readFile(file, "windows-1251")).toMatchObject({ article: { text: "Дом" } });
  });

  it("calls a file unreadable whose worker cannot be started", async () => {
    const client = createEngineClient(() => {
      throw new Error("no workers here");
    });
    const file = new File(["text"], "a.txt");
    expect(await client.readFile(file)).toEqual({
      ok: false,
      failure: { kind: "unreadable", name: "a.txt" },
    });
  });

  it("goes on while a comparison runs and when that is cancelled", async () => {
    const client = clientOf({ compare: never });
    const running = client.compare(LEFT, RIGHT, {}, ignore);
    const reading = client.readPasted("The end.", "x");
    running.cancel();
    expect(await reading).toMatchObject({ ok: true });
    expect(await running.result).toEqual({ kind: "cancelled" });
  });
});

describe("comparing", () => {
  it("gives what the engine gives, and tells progress on the way", async () => {
    const told: Progress[] = [];
    const { result } = clientOf({}).compare(LEFT, RIGHT, {}, (progress) => told.push(progress));
    expect(await result).toEqual({ kind: "done", value: compare(LEFT, RIGHT) });
    await settled();
    expect(told.map(({ step }) => step)).toContain("segment");
  });

  it("keeps the worker for the next comparison", async () => {
    const client = clientOf({});
    await client.compare(LEFT, RIGHT, {}, ignore).result;
    await client.compare(RIGHT, LEFT, {}, ignore).result;
    expect(workers).toHaveLength(1);
  });

  it("ends the worker on cancel and starts a fresh one afterwards", async () => {
    const client = clientOf({ compare: never }, {});
    const first = client.compare(LEFT, RIGHT, {}, ignore);
    first.cancel();
    expect(await first.result).toEqual({ kind: "cancelled" });
    expect(workers[0]?.terminated).toBe(true);
    expect(await client.compare(LEFT, RIGHT, {}, ignore).result).toMatchObject({ kind: "done" });
  });

  it("drops a comparison when the next one starts", async () => {
    const client = clientOf({ compare: never }, {});
    const first = client.compare(LEFT, RIGHT, {}, ignore);
    const second = client.compare(RIGHT, LEFT, {}, ignore);
    expect(await first.result).toEqual({ kind: "cancelled" });
    first.cancel();
    expect(await second.result).toMatchObject({ kind: "done" });
  });

  it("leaves a finished comparison alone when it is cancelled late", async () => {
    const client = clientOf({});
    const first = client.compare(LEFT, RIGHT, {}, ignore);
    await first.result;
    first.cancel();
    expect(workers[0]?.terminated).toBe(false);
  });

  it("tells no progress of a comparison that is no longer wanted", async () => {
    let send: (progress: Progress) => void = ignore;
    const compareForever: WorkerApi["compare"] = (_left, _right, _options, onProgress) => {
      send = onProgress;
      return never();
    };
    const told: Progress[] = [];
    const running = clientOf({ compare: compareForever }).compare(LEFT, RIGHT, {}, (p) => told.push(p));
    await settled();
    send({ step: "align", done: 1, expected: 2 });
    await settled();
    running.cancel();
    send({ step: "align", done: 2, expected: 2 });
    await settled();
    expect(told).toEqual([{ step: "align", done: 1, expected: 2 }]);
  });
});

describe("a worker that dies", () => {
  it("is started once more, and the comparison with it", async () => {
    const { result } = clientOf({ compare: never }, {}).compare(LEFT, RIGHT, {}, ignore);
    workers[0]?.die();
    expect(await result).toMatchObject({ kind: "done" });
    expect(workers).toHaveLength(2);
  });

  it("is given up when it dies again, with what the browser said", async () => {
    const { result } = clientOf({ compare: never }).compare(LEFT, RIGHT, {}, ignore);
    workers[0]?.die();
    await settled();
    workers[1]?.die("out of memory");
    expect(await result).toEqual({ kind: "crashed", message: "out of memory" });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  it("takes all files it was reading to the next one", async () => {
    const client = clientOf({ readFile: never }, {});
    const both = [new File(["One."], "a.txt"), new File(["Two."], "b.txt")].map((file) =>
      client.readFile(file),
    );
    workers[0]?.die();
    expect(await Promise.all(both)).toMatchObject([{ ok: true }, { ok: true }]);
    expect(workers).toHaveLength(2);
  });
});

describe("warming up", () => {
  const FILES = {
    left: new File(["The ferry was withdrawn on Tuesday.\n\nNobody was hurt."], "a"),
    right: new File(["The ferry was withdrawn on Friday."], "b"),
  };
  /** What was compared, in turn. */
  function watched() {
    const texts: string[] = [];
    const client = clientOf({
      compare(left, right) {
        texts.push(left.text);
        return compare(left, right);
      },
    });
    return { client, texts };
  }

  it("goes through two texts with the workers that are used afterwards", async () => {
    const { client, texts } = watched();
    await client.warmUp(FILES);
    expect(texts).toEqual(["The ferry was withdrawn on Tuesday.", "Nobody was hurt."]);
    await client.readFile(FILES.left);
    expect(await client.compare(LEFT, RIGHT, {}, ignore).result).toMatchObject({ kind: "done" });
    expect(workers).toHaveLength(2);
  });

  it("ends as soon as something is to be compared", async () => {
    const { client, texts } = watched();
    const warming = client.warmUp(FILES);
    await client.compare(LEFT, RIGHT, {}, ignore).result;
    await warming;
    expect(texts).toEqual([LEFT.text]);
  });

  it("gives up without a word where the workers do not work", async () => {
    const none = createEngineClient(() => {
      throw new Error("no workers here");
    });
    await none.warmUp(FILES);
    let calls = 0;
    const broken = clientOf({
      compare() {
        calls += 1;
        throw new RangeError("a claim overlaps its neighbour");
      },
    });
    await broken.warmUp(FILES);
    expect(calls).toBe(1);
  });
});

it("puts a comparison together that comes in parts", async () => {
  const whole = compare(LEFT, RIGHT);
  const [first, ...others] = partsOf(whole, 1);
  const inParts: WorkerApi["compare"] = async (_left, _right, _options, _onProgress, onPart) => {
    for (const part of others) await onPart(part);
    return first;
  };
  expect(others).toHaveLength(1);
  expect(await clientOf({ compare: inParts }).compare(LEFT, RIGHT, {}, ignore).result).toEqual({
    kind: "done",
    value: whole,
  });
});

it("says at once that the engine threw: it would again", async () => {
  const broken = () => {
    throw new RangeError("a claim overlaps its neighbour");
  };
  const { result } = clientOf({ compare: broken }).compare(LEFT, RIGHT, {}, ignore);
  expect(await result).toEqual({ kind: "crashed", message: "a claim overlaps its neighbour" });
  expect(workers).toHaveLength(1);
});
