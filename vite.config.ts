/// <reference types="vitest/config" />
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicy, HEADERS } from "./scripts/contentSecurityPolicy.ts";
import { firstScreen } from "./scripts/firstScreen.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), tailwindcss(), firstScreen(), contentSecurityPolicy()],
  build: { outDir: "dist/app", target: "es2023", modulePreload: { polyfill: false } },
  worker: { format: "es" },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1", port: 4173, headers: { ...HEADERS } },
  test: {
    // A test that hangs is found all the same; a busy machine is no failure.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
          setupFiles: ["scripts/propertySeed.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "screen",
          environment: "happy-dom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["scripts/propertySeed.ts", "src/ui/testing/setup.ts"],
        },
      },
    ],
  },
});
