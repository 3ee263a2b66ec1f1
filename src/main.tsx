import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Root } from "./Root.tsx";
import { SAMPLE } from "./sample/sample.ts";
import { onceReaderStirs } from "./ui/page/onceReaderStirs.ts";
import { applyPreferences } from "./ui/shell/applyPreferences.ts";
import { createEngineClient } from "./worker/client.ts";
import { createSession } from "./workspace/session.ts";
import "./styles.css";

applyPreferences(document.documentElement);

// The built page comes with a picture of the first screen (scripts/firstScreen.ts). The living one takes its place in one
// step, before the browser tells that the page is loaded: from then on a dropped file is taken and not opened.
const page = document.getElementById("root") as HTMLElement;
const engine = createEngineClient();
const session = createSession(engine);
flushSync(() => createRoot(page).render(<Root session={session} />));
page.inert = false;

onceReaderStirs(() => void engine.warmUp(SAMPLE));
