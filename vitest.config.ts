import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

const BROWSER_DRIVER = resolve("e2e/driver.ts");
const COMPONENT_DRIVER = resolve("src/testing/component/driver.ts");
const REAL_DATA = resolve("src/data/dataset/fetch-json.ts");
const COMPONENT_DATA = resolve("src/testing/component/decode-once.ts");
const COMPONENT_WORKERS = resolve("src/testing/component/workers.ts");

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
      {
        extends: true,
        plugins: [driveInProcess()],
        test: {
          name: "component",
          include: ["src/**/*.test.tsx"],
          environment: "./src/testing/component/environment.ts",
          // The first test of a process loads the views; on a busy machine that takes many times its usual time.
          testTimeout: 60_000,
        },
      },
    ],
  },
});

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
