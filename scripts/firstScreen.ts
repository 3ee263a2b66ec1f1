import react from "@vitejs/plugin-react";
import { type Plugin, runnerImport } from "vite";

/**
 * Puts the start screen into the built page as plain markup, with its style sheet. So it is seen as soon as the page is there,
 * on a slow phone a second before the script that brings it to life. `contentSecurityPolicy` lets through exactly this style.
 * The script that chooses the theme stays a file: a page without any inline script is the simplest to trust.
 */
export function firstScreen(): Plugin {
  return {
    name: "first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        const { module } = await runnerImport<typeof import("../src/firstScreen.tsx")>(
          "/src/firstScreen.tsx",
          { configFile: false, logLevel: "error", plugins: [react()] },
        );
        const styles = (name: string) => {
          const asset = bundle?.[name];
          if (asset?.type !== "asset") throw new Error(`The build has no style sheet ${name}.`);
          return String(asset.source);
        };
        const screen = withoutStyles(module.firstScreen());
        const drawn = put(html, /<div id="root"><\/div>/u, () => `<div id="root" inert>${screen}</div>`);
        return put(
          drawn,
          /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/u,
          (name) => `<style>${styles(name)}</style>`,
        );
      },
    },
  };
}

function put(page: string, place: RegExp, content: (name: string) => string): string {
  const found = place.exec(page);
  if (found === null) throw new Error(`index.html has no place like ${place.source}.`);
  return page.replace(place, () => content(found[1] ?? ""));
}

/** The policy of the page forbids them, so that the picture would not be that of the screen. */
function withoutStyles(screen: string): string {
  if (/ style=/u.test(screen)) throw new Error("The first screen has styles in its markup.");
  return screen;
}
