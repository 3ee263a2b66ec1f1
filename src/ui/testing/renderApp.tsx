import { act, fireEvent, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { createSession, type Session } from "../../workspace/session.ts";
import { type FakeEngine, fakeEngine, settled } from "../../workspace/testing/fakeEngine.ts";
import { App } from "../App.tsx";
import { SessionContext } from "../session/SessionContext.ts";

export interface RenderedApp {
  readonly user: UserEvent;
  readonly engine: FakeEngine;
  readonly session: Session;
  /** Drags files of those names over an element, or over the page. */
  readonly drag: (names: readonly string[], onto?: Element) => void;
  readonly drop: (names: readonly string[], onto?: Element) => Promise<void>;
}

/** The whole app over an engine that does what the test says. */
export function renderApp(): RenderedApp {
  const engine = fakeEngine();
  const session = createSession(engine);
  const user = userEvent.setup();
  render(
    <SessionContext value={session}>
      <App />
    </SessionContext>,
  );
  return {
    user,
    engine,
    session,
    drag(names, onto = document.body) {
      fireEvent.dragEnter(onto, dataOf(names));
      fireEvent.dragOver(onto, dataOf(names));
    },
    async drop(names, onto = document.body) {
      fireEvent.drop(onto, dataOf(names));
      await act(settled);
    },
  };
}

function dataOf(names: readonly string[]) {
  const files = names.map((name) => new File([name], name));
  return { dataTransfer: { types: ["Files"], files, items: files.map(() => ({ kind: "file" })) } };
}
