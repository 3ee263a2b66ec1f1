import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** The one style sheet react-aria writes into the page while it runs, letter for letter. */
const REACT_ARIA_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

/**
 * What the built page may do: run and style itself from its own files, and nothing else. Nothing can be sent anywhere,
 * since no connection, form or foreign address is allowed.
 */
const POLICY: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": `'self' ${hashOf(REACT_ARIA_STYLE)}`,
  "img-src": "'self'",
  "font-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "connect-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "claimdiff-worker",
};

/**
 * What the server of the build sends with every file. A worker obeys the policy of its own file, not that of the page, and
 * only a header keeps a page out of foreign frames; a host other than `npm start` should send the same.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "script-src 'self'; connect-src 'none'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Writes the policy into the built page, with the hash of the style that the build itself has put there.
 * The development server needs inline scripts and gets none.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policyText(html) },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

function policyText(html: string): string {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, content = ""]) => hashOf(content));
  return Object.entries(POLICY)
    .map(([directive, value]) => [directive, value, ...(directive === "style-src" ? styles : [])].join(" "))
    .join("; ");
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
