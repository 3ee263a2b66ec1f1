import { type ComponentType, type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { PartMissing } from "./PartMissing.tsx";

type State<P> =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly Component: ComponentType<P> }
  | { readonly kind: "missing" };

/** A component whose code comes when it is first needed, or before when the page is idle (`usePrefetch`). */
export interface LazyPart<P> {
  (props: P): ReactNode;
  /** Never rejects: what could not be had now is asked for again when it is needed. */
  readonly prefetch: () => Promise<void>;
}

interface LazyOptions<P> {
  /** What stands in its place while its code cannot be had. */
  readonly missing: (props: P, retry: () => void) => ReactNode;
}

/**
 * Unlike `React.lazy`: draws in the first frame where its code is there already, so that nothing flashes and the focus goes
 * straight in; and can ask again for code that did not come, without the page and the reader's texts being lost.
 */
export function lazyPart<P extends { readonly onClose: () => void }>(
  load: () => Promise<ComponentType<P>>,
): LazyPart<P>;
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  options: LazyOptions<P>,
): LazyPart<P>;
export function lazyPart<P extends { readonly onClose?: () => void }>(
  load: () => Promise<ComponentType<P>>,
  { missing }: LazyOptions<P> = { missing: closable },
): LazyPart<P> {
  const store = createStore<State<P>>()(() => ({ kind: "waiting" }));
  // An early fetch that fails after the part was asked for must be told of, too.
  let isNeeded = false;
  const fetch = async () => {
    if (store.getState().kind === "ready") return;
    store.setState({ kind: "waiting" });
    try {
      store.setState({ kind: "ready", Component: await load() });
    } catch {
      store.setState({ kind: isNeeded ? "missing" : "waiting" });
    }
  };
  const need = () => {
    isNeeded = true;
    void fetch();
  };

  // biome-ignore lint/correctness/noComponentHookFactories: called at the top of a module only, as `React.lazy` is.
  function Part(props: P) {
    const state = useStore(store);
    useEffect(need, []);
    switch (state.kind) {
      case "ready":
        return <state.Component {...props} />;
      case "waiting":
        return null;
      case "missing":
        return missing(props, need);
    }
  }
  return Object.assign(Part, { prefetch: fetch });
}

function closable({ onClose }: { readonly onClose?: () => void }, retry: () => void): ReactNode {
  return <PartMissing onRetry={retry} onClose={onClose} />;
}
