import { expose } from "comlink";
import { compare } from "../engine/compare.ts";
import { readPasted } from "../intake/readPasted.ts";
import { partsOf } from "./comparisonParts.ts";
import { everyPercent } from "./everyPercent.ts";
import { readFile } from "./readFile.ts";
import type { WorkerApi } from "./workerApi.ts";

const api: WorkerApi = {
  readFile,
  readPasted,
  async compare(left, right, options, onProgress, onPart) {
    const [first, ...others] = partsOf(compare(left, right, options, everyPercent(onProgress)));
    // One after the other, so that the page does what else is to be done between them.
    for (const part of others) await onPart(part);
    return first;
  },
};

expose(api);
