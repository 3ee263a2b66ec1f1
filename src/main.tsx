import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./ui/App.tsx";
import { applyPreferences } from "./ui/shell/applyPreferences.ts";
import { SessionContext } from "./ui/shell/SessionContext.ts";
import { createEngineClient } from "./worker/client.ts";
import { createSession } from "./workspace/session.ts";
import "./styles.css";

applyPreferences(document.documentElement);

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <SessionContext value={createSession(createEngineClient())}>
      <App />
    </SessionContext>
  </StrictMode>,
);
