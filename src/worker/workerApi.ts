import type { Article, Comparison, Options, Progress } from "../engine/model.ts";
import type { Encoding, IntakeResult } from "../intake/article.ts";

/** What the worker can be asked; all values cross as structured clones, `onProgress` and `onPart` as comlink proxies. */
export interface WorkerApi {
  readFile(bytes: Blob, name: string, encoding: Encoding | undefined): Promise<IntakeResult>;
  readPasted(text: string, name: string): Promise<IntakeResult>;
  /** A long comparison comes in parts, as `partsOf` makes them: the answer is the first, the others go ahead to `onPart`. */
  compare(
    left: Article,
    right: Article,
    options: Options,
    onProgress: (progress: Progress) => void,
    onPart: (part: Comparison) => void | Promise<void>,
  ): Comparison | Promise<Comparison>;
}
