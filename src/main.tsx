import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Root } from "./Root.tsx";
import { applyPreferences } from "./ui/shell/applyPreferences.ts";
import { createEngineClient } from "./worker/client.ts";
import { createSession } from "./workspace/session.ts";
import "./styles.css";

applyPreferences(document.documentElement);

// The built page comes with a picture of the first screen (scripts/firstScreen.ts). The living one takes its place in one
// step, before the browser tells that the page is loaded: from then on a dropped file is taken and not opened.
const page = document.getElementById("root") as HTMLElement;
const session = createSession(createEngineClient());
flushSync(() => createRoot(page).render(<Root session={session} />));
page.inert = false;
