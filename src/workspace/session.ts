import { createStore, type StoreApi } from "zustand/vanilla";
import type { Pair, Progress, Side } from "../engine/model.ts";
import type { Encoding, IntakeResult } from "../intake/article.ts";
import { SAMPLE } from "../sample/sample.ts";
import type { EngineClient } from "../worker/client.ts";
import { type Drafts, keptDrafts, NO_DRAFTS } from "./keptDrafts.ts";
import { placeFiles } from "./placeFiles.ts";
import { presetWording, usePreferences } from "./preferences.ts";
import { type Run, startRun } from "./run.ts";
import { type Draft, EMPTY_SIDES, readyPair, type SideState, type Sides, settle } from "./sides.ts";
import type { Compared, Left, Stage } from "./stage.ts";

export interface SessionState {
  readonly sides: Sides;
  readonly stage: Stage;
  /** What was begun on a side and is out of sight, since a file took its place or the editor was closed. */
  readonly drafts: Drafts;
  /** The comparison that the browser's Back leads to; kept until the reader is there again or another is left. */
  readonly left: Left | null;
  /** Three or more files that came together and wait for the reader to name two. */
  readonly offered: readonly File[];
}

export interface SessionActions {
  /** Takes files by the rules of `placeFiles`. */
  readonly open: (files: readonly File[], onto?: Side) => void;
  readonly openPair: (files: Pair<File>) => void;
  /** Answers the question which of three or more files to take with "none". */
  readonly declineOffered: () => void;
  readonly paste: (side: Side, text: string, name: string) => void;
  /** Opens the editor of a side, and keeps what stands in it from then on. */
  readonly write: (side: Side, draft: Draft) => void;
  /** Closes the editor. */
  readonly stopWriting: (side: Side) => void;
  /** Reads the file of a side again, in an encoding of the reader's choice. */
  readonly reread: (side: Side, encoding: Encoding) => void;
  readonly remove: (side: Side) => void;
  readonly swap: () => void;
  readonly rename: (side: Side, name: string) => void;
  readonly openSample: () => void;
  /** Compares the two texts that are there: after a cancel or a failure; all else compares by itself. */
  readonly compare: () => void;
  /** Stops the work and goes back to the start, with both texts kept. */
  readonly cancel: () => void;
  /** Goes to an empty start. The comparison that is left can be gone back to, and drafts are kept. */
  readonly startOver: () => void;
  /** From the start to the comparison that was left. */
  readonly goBack: () => void;
}

export type Session = StoreApi<SessionState & SessionActions>;

/** What is on the screen, from the first file to the comparison, over an engine that is given. */
export function createSession(engine: EngineClient): Session {
  let tickets = 0;
  let run: Run | null = null;

  return createStore<SessionState & SessionActions>()((set, get) => {
    function read(file: File, encoding?: Encoding): SideState {
      const ticket = awaitReading(engine.readFile(file, encoding));
      return { kind: "reading", name: file.name, ticket, file, draft: null };
    }

    function awaitReading(reading: Promise<IntakeResult>): number {
      tickets += 1;
      const ticket = tickets;
      void reading.then((result) => take(ticket, result));
      return ticket;
    }

    function take(ticket: number, result: IntakeResult): void {
      const before = get().sides;
      const sides = settle(before, ticket, result);
      if (sides.left === before.left && sides.right === before.right) return;
      set({ sides, drafts: keptDrafts(get(), sides) });
      if (result.ok) compare();
      else set({ stage: { kind: "start" } });
    }

    /** Puts something new on a side; what is shown stays until it has been read. */
    function put(states: Partial<Sides>): void {
      const { sides, stage } = get();
      stop();
      set({
        sides: { ...sides, ...states },
        drafts: keptDrafts(get(), states),
        stage: shown(stage) ?? { kind: "start" },
        offered: [],
      });
    }

    function compare(): void {
      const { sides, stage } = get();
      const pair = readyPair(sides);
      if (pair === null) return;
      stop();
      set({ stage: { kind: "working", pair, progress: null, slow: false, behind: shown(stage) } });
      run = startRun(engine, pair, {
        progress: (progress) => update({ progress }),
        slow: () => update({ slow: true }),
        done: (comparison, rows) => set({ stage: { kind: "compared", ...pair, comparison, rows } }),
        failed: (reason) => set({ stage: { kind: "failed", pair, reason } }),
      });
    }

    function update(change: { readonly progress: Progress } | { readonly slow: true }): void {
      const { stage } = get();
      if (stage.kind === "working") set({ stage: { ...stage, ...change } });
    }

    function stop(): void {
      run?.stop();
      run = null;
    }

    return {
      sides: EMPTY_SIDES,
      stage: { kind: "start" },
      drafts: NO_DRAFTS,
      left: null,
      offered: [],

      open(files, onto) {
        const placement = placeFiles(files, get().sides, onto);
        switch (placement.kind) {
          case "ask":
            set({ offered: placement.files });
            return;
          case "place":
            if (placement.files.length === 0) return;
            presetWording(null);
            put(Object.fromEntries(placement.files.map(({ side, file }) => [side, read(file)])));
        }
      },
      openPair(files) {
        presetWording(null);
        put({ left: read(files.left), right: read(files.right) });
      },
      declineOffered() {
        set({ offered: [] });
      },
      paste(side, text, name) {
        presetWording(null);
        const draft = get().sides[side].kind === "writing" ? { name, text } : null;
        const ticket = awaitReading(engine.readPasted(text, name));
        put({ [side]: { kind: "reading", name, ticket, file: null, draft } });
        if (draft !== null) set({ drafts: { ...get().drafts, [side]: null } });
      },
      write(side, draft) {
        stop();
        const { sides, drafts } = get();
        const state = sides[side];
        const before = state.kind === "writing" ? state.before : state;
        set({
          sides: { ...sides, [side]: { kind: "writing", draft, before } },
          drafts: { ...drafts, [side]: null },
          stage: { kind: "start" },
        });
      },
      stopWriting(side) {
        const { sides } = get();
        const state = sides[side];
        if (state.kind !== "writing") return;
        const { before } = state;
        set({ sides: { ...sides, [side]: before }, drafts: keptDrafts(get(), { [side]: before }) });
      },
      reread(side, encoding) {
        const state = get().sides[side];
        if (state.kind === "ready" && state.file !== null) put({ [side]: read(state.file, encoding) });
      },
      remove(side) {
        stop();
        set({ sides: { ...get().sides, [side]: { kind: "empty" } }, stage: { kind: "start" } });
      },
      swap() {
        const { sides, drafts, stage } = get();
        set({
          sides: { left: sides.right, right: sides.left },
          drafts: { left: drafts.right, right: drafts.left },
        });
        if (stage.kind === "compared" || stage.kind === "working") compare();
      },
      rename(side, name) {
        const { sides, stage } = get();
        const state = sides[side];
        if (state.kind !== "ready") return;
        set({ sides: { ...sides, [side]: { ...state, article: { ...state.article, name } } } });
        if (stage.kind === "compared") set({ stage: renamed(stage, side, name) });
      },
      openSample() {
        put({ left: read(SAMPLE.left), right: read(SAMPLE.right) });
        presetWording("reports");
      },
      compare,
      cancel() {
        stop();
        set({ stage: { kind: "start" } });
      },
      startOver() {
        stop();
        const { sides, stage } = get();
        const compared = shown(stage);
        const { wording } = usePreferences.getState();
        presetWording(null);
        const drafts = keptDrafts(get(), EMPTY_SIDES);
        const left = compared === null ? get().left : { compared, sides, wording };
        set({ sides: EMPTY_SIDES, drafts, left, stage: { kind: "start" }, offered: [] });
      },
      goBack() {
        const { left, stage } = get();
        if (left === null || stage.kind !== "start") return;
        const { compared, sides, wording } = left;
        set({ sides, drafts: keptDrafts(get(), sides), left: null, stage: compared, offered: [] });
        presetWording(wording);
      },
    };
  });
}

/** The comparison that can be seen, if there is one. */
function shown(stage: Stage): Compared | null {
  switch (stage.kind) {
    case "compared":
      return stage;
    case "working":
      return stage.behind;
    case "start":
    case "failed":
      return null;
  }
}

function renamed(compared: Compared, side: Side, name: string): Compared {
  const { comparison } = compared;
  return {
    ...compared,
    [side]: { ...compared[side], name },
    comparison: { ...comparison, [side]: { ...comparison[side], name } },
  };
}
