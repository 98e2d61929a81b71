import { resolve } from "node:path";
import { defineConfig, type Plugin, type TestProjectConfiguration } from "vitest/config";
import { rendererAliases } from "./scripts/publish/build-options.ts";

const BROWSER_DRIVER = resolve("e2e/driver.ts");
const COMPONENT_DRIVER = resolve("src/testing/component/driver.ts");
const REAL_DATA = resolve("src/data/dataset/fetch-json.ts");
const COMPONENT_DATA = resolve("src/testing/component/decode-once.ts");
const COMPONENT_WORKERS = resolve("src/testing/component/workers.ts");

/** Component tests with React in development, for its warnings of every screen. */
const BY_REACT = ["src/find/shell/conformity.test.tsx"];

/** Component tests that draw on the side of the server, as the build does: with React. */
const ON_SERVER = [
  "src/ui/legend.test.tsx",
  "src/territories/booklet/booklet.test.tsx",
  "src/find/lazy.test.tsx",
  "src/find/sheet/french-data.test.tsx",
];

export default defineConfig({
  test: {
    // Modules keep no state of their own, so that files may share them: half the processor time. A test that replaces
    // a module or a global puts it back.
    isolate: false,
    // By default Vitest leaves one processor to the person who watches.
    maxWorkers: "100%",
    // Property tests take a second; a machine that is busy with other work takes many times that.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["{src,scripts,bench}/**/*.test.ts", "e2e/engines/*.test.ts"],
          environment: "node",
        },
      },
      componentTests("component", "production", {
        files: { include: ["src/**/*.test.tsx"], exclude: [...BY_REACT, ...ON_SERVER] },
        alias: rendererAliases("src/testing/component/renderer.ts"),
      }),
      componentTests("component by React", "development", { files: { include: [...BY_REACT, ...ON_SERVER] } }),
    ],
  },
});

interface ComponentTests {
  readonly files: { readonly include: string[]; readonly exclude?: string[] };
  readonly alias?: ReturnType<typeof rendererAliases>;
}

function componentTests(
  name: string,
  mode: "production" | "development",
  { files, alias = [] }: ComponentTests,
): TestProjectConfiguration {
  return {
    extends: true,
    resolve: { alias },
    plugins: [driveInProcess()],
    oxc: { jsx: { runtime: "automatic", development: mode === "development" } },
    test: {
      name,
      ...files,
      env: { NODE_ENV: mode },
      environment: "./src/testing/component/environment.ts",
      // Its imports of React are replaced only in a module that Vitest transforms.
      server: { deps: { inline: ["zustand"] } },
      // The first test of a process loads the views; on a busy machine that takes many times its usual time.
      testTimeout: 60_000,
    },
  };
}

/** In component tests the language of browser tests, e2e/person and e2e/view, acts on the DOM of this process; workers run in it; data are decoded once. */
function driveInProcess(): Plugin {
  return {
    name: "drive-in-process",
    enforce: "pre",
    resolveId: (source, importer) => {
      if (source === "comlink") return COMPONENT_WORKERS;
      if (importer === undefined || !source.startsWith(".")) return undefined;
      const path = resolve(importer, "..", source);
      if (path === BROWSER_DRIVER) return COMPONENT_DRIVER;
      return path === REAL_DATA && importer !== COMPONENT_DATA ? COMPONENT_DATA : undefined;
    },
  };
}
