import { defineConfig } from "vite";

/** The command line as one file for Node; packages stay outside and are found beside it. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "claimdiff.js", banner: "#!/usr/bin/env node" } },
  },
});
