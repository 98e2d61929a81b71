import { defineConfig } from "@playwright/test";

/** Whole tasks in engines that Playwright does not drive as Debian has them: `npm run test:engines`. */
export default defineConfig({
  testMatch: "tasks.ts",
  outputDir: "../../test-results/engines",
  reporter: "list",
  workers: 1,
  // A loaded machine takes many times the usual second for an act.
  timeout: 240_000,
  expect: { toPass: { timeout: 60_000 } },
  projects: [
    { name: "firefox", grepInvert: /@webkit/ },
    { name: "webkit", grepInvert: /@firefox/ },
  ],
});
