/**
 * `npx tsx scripts/dependencySizes.ts`: what each runtime dependency adds to what is loaded, for docs/dependencies.md:
 * the names that `src/` imports from it, bundled and minified alone, gzipped. Other dependencies are left outside.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};
const ENTRY = "virtual:entry";
/** The build draws the start screen with it; no page loads it. */
const AT_BUILD_ONLY = "react-dom/server";

const imports = importsOf("src").filter(({ from }) => from !== AT_BUILD_ONLY);
for (const [name, version] of Object.entries(dependencies)) {
  const lines = imports.filter(({ from }) => from === name || from.startsWith(`${name}/`));
  const bytes = lines.length === 0 ? 0 : await gzippedSize(name, lines);
  console.log(`${name} ${version}: ${(bytes / 1024).toFixed(1)} KiB`);
}

interface Import {
  readonly names: readonly string[];
  readonly from: string;
}

/** Named imports of packages, static and dynamic; types are no code. */
function importsOf(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$|testing/u.test(path))
    .flatMap((path) => {
      const code = readFileSync(join(folder, path), "utf8");
      const named = [...code.matchAll(/import \{([^}]*)\} from "([^".][^"]*)"/gu)].map(
        ([, names = "", from = ""]) => ({
          names: names.split(",").flatMap((name) => {
            const plain = name.trim().split(" as ")[0] ?? "";
            return plain === "" || plain.startsWith("type ") ? [] : [plain];
          }),
          from,
        }),
      );
      const whole = [...code.matchAll(/import(?:\(|\s+(?:\*\s+as\s+)?\w+\s+from\s+)"([^".][^"]*)"/gu)].map(
        ([, from = ""]) => ({ names: ["*"], from }),
      );
      return [...named, ...whole];
    });
}

async function gzippedSize(name: string, lines: readonly Import[]): Promise<number> {
  const places = [...new Set(lines.map(({ from }) => from))];
  const entry = places
    .map((place, i) => {
      const names = [...new Set(lines.filter(({ from }) => from === place).flatMap((line) => line.names))];
      if (names.includes("*"))
        return `import * as whole${i} from "${place}"; globalThis.kept${i} = whole${i};`;
      if (names.length === 0) return "";
      const own = names.map((imported) => `${imported} as ${imported}${i}`).join(", ");
      const kept = names.map((imported) => `${imported}${i}`).join(", ");
      return `import { ${own} } from "${place}"; globalThis.kept${i} = [${kept}];`;
    })
    .join("\n");
  const output = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? entry : null),
      },
    ],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2023",
      rolldownOptions: {
        input: ENTRY,
        external: (id) =>
          Object.keys(dependencies).some(
            (other) => other !== name && (id === other || id.startsWith(`${other}/`)),
          ),
      },
    },
  });
  const chunks = (Array.isArray(output) ? output : [output]).flatMap((built) =>
    "output" in built ? built.output : [],
  );
  return chunks.reduce((sum, chunk) => sum + (chunk.type === "chunk" ? gzipSync(chunk.code).length : 0), 0);
}
