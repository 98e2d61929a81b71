import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,scripts,bench}/**/*.test.{ts,tsx}"],
    environment: "node",
    // Modules keep no state of their own, so that files may share them: half the processor time. A test that replaces
    // a module or a global puts it back.
    isolate: false,
    // Property tests take a second; a machine that is busy with other work takes many times that.
    testTimeout: 30_000,
  },
});
