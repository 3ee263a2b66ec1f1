import type { ReactNode } from "react";
import { Kbd } from "../controls/Kbd.tsx";
import { onApple } from "../controls/keyName.ts";
import { Sheet } from "../controls/Sheet.tsx";

/** How a reader sees with their own eyes that no text goes anywhere. */
export function CheckSheet({ onClose }: { readonly onClose: () => void }) {
  const policy = connectPolicy();
  return (
    <Sheet title="How to check that nothing leaves" onClose={onClose}>
      <ol className="mt-4 grid gap-4 text-[0.875rem]/[1.3125rem]">
        <Way title="Watch the network.">
          Open your browser’s developer tools <Keys of={onApple() ? ["Alt", "Ctrl", "I"] : ["F12"]} />, choose
          “Network” and compare two texts. All you will see are this app’s own files coming in, from the
          address it came from. Nothing goes out.
        </Way>
        {policy !== null && (
          <Way title="Read the rule the browser enforces.">
            This page carries a content security policy with{" "}
            <code className="text-[0.8125rem]">{policy}</code>: your browser itself stops anything that would
            send your texts to another address. It stands at the top of the page’s source{" "}
            <Keys of={onApple() ? ["Alt", "Ctrl", "U"] : ["Ctrl", "U"]} />.
          </Way>
        )}
        <Way title="Close the page.">
          Your texts are held in this page alone and are gone with it. Only your settings stay, in this
          browser.
        </Way>
      </ol>
    </Sheet>
  );
}

/** In brackets that stay with them at the end of a line. */
function Keys({ of: keys }: { readonly of: readonly string[] }) {
  return (
    <span className="inline-flex gap-0.5 whitespace-nowrap">
      <span>(</span>
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      <span>)</span>
    </span>
  );
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className="border-rule border-t pt-3 text-ink-2">
      <b className="block font-semibold text-ink">{title}</b>
      {children}
    </li>
  );
}

/** The directive as it stands in this very page; null on the development server, which has none. */
function connectPolicy(): string | null {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  return policy?.match(/connect-src [^;]*/u)?.[0].trim() ?? null;
}
