import { StrictMode } from "react";
import { App } from "./ui/App.tsx";
import { SessionContext } from "./ui/session/SessionContext.ts";
import type { Session } from "./workspace/session.ts";

/** The whole page over a session. */
export function Root({ session }: { readonly session: Session }) {
  return (
    <StrictMode>
      <SessionContext value={session}>
        <App />
      </SessionContext>
    </StrictMode>
  );
}
