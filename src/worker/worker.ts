import { expose } from "comlink";
import { readPasted } from "../intake/readPasted.ts";
import { partsOf } from "./comparisonParts.ts";
import { everyPercent } from "./everyPercent.ts";
import { readFile } from "./readFile.ts";
import type { WorkerApi } from "./workerApi.ts";

const api: WorkerApi = {
  readFile,
  readPasted,
  async compare(left, right, options, onProgress, onPart) {
    const { compare } = await engine();
    const [first, ...others] = partsOf(compare(left, right, options, everyPercent(onProgress)));
    // One after the other, so that the page does what else is to be done between them.
    for (const part of others) await onPart(part);
    return first;
  },
};

/**
 * Only when it is wanted: the worker that reads files does without it, and so without four megabytes. A worker whose engine does
 * not come dies of it, since a browser may keep to that answer as long as the worker lives; the page starts another.
 */
async function engine() {
  try {
    return await import("../engine/compare.ts");
  } catch (error) {
    reportError(error);
    return new Promise<never>(() => undefined);
  }
}

expose(api);
