import { defineConfig } from "playwright/test";

/**
 * Journeys on the built app. `npm test` builds it first and names the browser in `CHROMIUM`.
 *
 * The server takes a free port and says which, so that two runs on one machine do not meet. Playwright keeps the number in the
 * environment, where the workers find it: they read this file once the server stands.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A journey that hangs is found all the same; a busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${process.env.PREVIEW_PORT}`,
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      // A container's root may not use the sandbox, and a test browser needs none of a browser's own requests.
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
      ],
    },
  },
  webServer: {
    command: "npx vite preview --port 0",
    wait: { stdout: /127\.0\.0\.1:(?<preview_port>\d+)/u },
    // Colours would stand between the address and its port.
    env: { FORCE_COLOR: "0" },
  },
});
