// oxlint-disable-next-line import/default -- the bundler makes this module, and its default export is the address.
import address from "./worker.ts?worker&url";

/**
 * Starts the worker of this build.
 *
 * Where the browser has trusted types, a policy of ours vouches for this one address and no other. That is why the
 * address is imported: `new Worker(new URL(…))`, the form bundlers know, leaves no room for the policy.
 */
export function spawnWorker(): Worker {
  // The DOM types do not know yet that a worker's address may be a trusted one.
  return new Worker(vouchedFor(address) as string, { type: "module" });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  "claimdiff-worker",
  {
    createScriptURL(url) {
      if (url === address) return url;
      throw new TypeError(`not the worker's address: ${url}`);
    },
  },
);

function vouchedFor(url: string): unknown {
  return policy ? policy.createScriptURL(url) : url;
}
