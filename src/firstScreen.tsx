import { renderToStaticMarkup } from "react-dom/server";
import { Root } from "./Root.tsx";
import type { EngineClient } from "./worker/client.ts";
import { createSession } from "./workspace/session.ts";

/** The start screen as markup, for the built page to show while its script is on the way. Run by the build alone. */
export function firstScreen(): string {
  return renderToStaticMarkup(<Root session={createSession(NO_ENGINE)} />);
}

/** Nothing is read or compared before there is a browser. */
const NO_ENGINE: EngineClient = {
  readFile: refuse,
  readPasted: refuse,
  compare: refuse,
};

function refuse(): never {
  throw new Error("There is no engine while the page is being built.");
}
