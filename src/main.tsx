import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./ui/App.tsx";
import { applyPreferences } from "./ui/shell/applyPreferences.ts";
import "./styles.css";

applyPreferences(document.documentElement);

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
