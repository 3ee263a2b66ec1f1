import type { Article, Comparison, Options, Progress } from "../engine/model.ts";
import type { Encoding, IntakeResult } from "../intake/article.ts";

/** What the worker can be asked; all values cross as structured clones, `onProgress` as a comlink proxy. */
export interface WorkerApi {
  readFile(bytes: Blob, name: string, encoding: Encoding | undefined): Promise<IntakeResult>;
  readPasted(text: string, name: string): Promise<IntakeResult>;
  compare(
    left: Article,
    right: Article,
    options: Options,
    onProgress: (progress: Progress) => void,
  ): Comparison | Promise<Comparison>;
}
