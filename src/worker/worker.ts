import { expose } from "comlink";
import { compare } from "../engine/compare.ts";
import { readPasted } from "../intake/readPasted.ts";
import { everyPercent } from "./everyPercent.ts";
import { readFile } from "./readFile.ts";
import type { WorkerApi } from "./workerApi.ts";

const api: WorkerApi = {
  readFile,
  readPasted,
  compare: (left, right, options, onProgress) => compare(left, right, options, everyPercent(onProgress)),
};

expose(api);
