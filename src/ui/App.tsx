import { useEffect, useRef } from "react";
import type { Side } from "../engine/model.ts";
import type { Stage } from "../workspace/stage.ts";
import { ErrorBoundary } from "./parts/ErrorBoundary.tsx";
import { lazyPart } from "./parts/lazyPart.tsx";
import { usePrefetch } from "./parts/usePrefetch.ts";
import { BrokenScreen, type Trouble } from "./screens/BrokenScreen.tsx";
import { FailedScreen } from "./screens/FailedScreen.tsx";
import { StartScreen } from "./screens/StartScreen.tsx";
import { WorkingScreen } from "./screens/WorkingScreen.tsx";
import { useSession } from "./session/SessionContext.ts";
import { DragGlass } from "./shell/DragGlass.tsx";
import { DropLayer } from "./shell/DropLayer.tsx";
import { LiveRegion } from "./shell/LiveRegion.tsx";
import { useSessionAnnouncements } from "./shell/useSessionAnnouncements.ts";
import { dragWords, type FileDrag } from "./start/fileDrag.ts";
import { useAskingToLeave } from "./start/useAskingToLeave.ts";
import { useFileDrag } from "./start/useFileDrag.ts";
import { useLeaving } from "./start/useLeaving.ts";

/** The largest screen comes after the first has been drawn, long before two texts are there to be compared. */
const CompareScreen = lazyPart(async () => (await import("./screens/CompareScreen.tsx")).CompareScreen, {
  missing: (_, retry) => <Broken trouble={{ kind: "missing" }} onRetry={retry} />,
});

const OfferedFiles = lazyPart(async () => (await import("./start/OfferedFiles.tsx")).OfferedFiles);

/** One screen at a time, and around it what every screen has: the drop of files, Esc, the live region, the title. */
export function App() {
  const session = useSession((state) => state);
  const screen = screenOf(session.stage);
  useSessionAnnouncements();
  useAskingToLeave();
  useEscapeCancels(session.stage.kind === "working", session.cancel);
  const drag = useFileDrag({
    sideAt: screen.kind === "compared" ? halfAt : sheetAt,
    onDrop: (files, over) => session.open(files, over ?? undefined),
  });
  const page = usePageOf(screen);
  const leave = useLeaving();
  usePrefetch(CompareScreen);
  usePrefetch(OfferedFiles);

  return (
    <>
      <div ref={page} tabIndex={-1} className="outline-none">
        <ErrorBoundary
          of={screen}
          broken={({ message }, retry) => (
            <Broken trouble={{ kind: "fault", reason: message }} onRetry={retry} />
          )}
        >
          <Screen screen={screen} drag={drag} onNew={leave} />
        </ErrorBoundary>
      </div>
      {drag !== null && screen.kind !== "start" && <DropLayer words={dragWords(drag, session.sides)} />}
      {drag !== null && <DragGlass />}
      {session.offered.length > 0 && (
        <OfferedFiles files={session.offered} onChoose={session.openPair} onClose={session.declineOffered} />
      )}
      <LiveRegion />
    </>
  );
}

interface ScreenProps {
  readonly screen: Stage;
  readonly drag: FileDrag | null;
  readonly onNew: () => void;
}

function Screen({ screen, drag, onNew }: ScreenProps) {
  const session = useSession((state) => state);
  switch (screen.kind) {
    case "start":
      return <StartScreen drag={drag} />;
    case "working":
      return <WorkingScreen pair={screen.pair} progress={screen.progress} onCancel={session.cancel} />;
    case "compared":
      return (
        <CompareScreen
          left={screen.left}
          right={screen.right}
          comparison={screen.comparison}
          rows={screen.rows}
          onNew={onNew}
          onSwap={session.swap}
          onRename={session.rename}
        />
      );
    case "failed":
      return (
        <FailedScreen
          pair={screen.pair}
          reason={screen.reason}
          onRetry={session.compare}
          onBack={session.cancel}
        />
      );
  }
}

function Broken({ trouble, onRetry }: { readonly trouble: Trouble; readonly onRetry: () => void }) {
  const onBack = useSession((state) => state.cancel);
  return <BrokenScreen trouble={trouble} onRetry={onRetry} onBack={onBack} />;
}

/** What is seen: in the first second of work that is the screen behind it. */
function screenOf(stage: Stage): Stage {
  if (stage.kind !== "working" || stage.slow) return stage;
  return stage.behind ?? { kind: "start" };
}

/** The sheet under the pointer; during a drag a glass lies over it, so that its place has to tell. */
function sheetAt({ target, clientX: x, clientY: y }: DragEvent): Side | null {
  const own = target instanceof Element ? target.closest<HTMLElement>("[data-side]") : null;
  const sheet =
    own ??
    [...document.querySelectorAll<HTMLElement>("[data-side]")].find((candidate) => {
      const { left, right, top, bottom } = candidate.getBoundingClientRect();
      return left < x && x < right && top < y && y < bottom;
    });
  const side = sheet?.dataset.side;
  return side === "left" || side === "right" ? side : null;
}

function halfAt({ clientX }: DragEvent): Side {
  return clientX < document.documentElement.clientWidth / 2 ? "left" : "right";
}

function useEscapeCancels(isWorking: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!isWorking) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) cancel();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isWorking, cancel]);
}

/** Names the page after what it shows, and moves keyboard and reading software to a new screen's beginning. */
function usePageOf(screen: Stage) {
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(screen.kind);
  useEffect(() => {
    document.title =
      screen.kind === "compared" ? `${screen.left.name} / ${screen.right.name} – Claimdiff` : "Claimdiff";
    if (shown.current === screen.kind) return;
    shown.current = screen.kind;
    window.scrollTo(0, 0);
    page.current?.focus();
  }, [screen]);
  return page;
}
