import { defineConfig } from "@playwright/test";
import { chromiumOptions, findHeadlessShell, findNginx } from "../scripts/browsers.ts";
import { NO_MAP, NO_WEBGL } from "./tags.ts";

/** Another port, where the usual one is taken: E2E_PORT=4200 npx playwright test --config e2e. */
process.env["E2E_PORT"] ??= "4173";
const address = `http://127.0.0.1:${process.env["E2E_PORT"]}`;

// Where there is one, e2e/nginx.ts tries the configurations of deploy/nginx with it.
process.env["NGINX_PATH"] ??= findNginx() ?? "";

const launchOptions = chromiumOptions(findHeadlessShell());
// The pretence of a graphics card for the rest of the page costs a third of the time of the processor; WebGL keeps its own.
const softwareLaunch = {
  ...launchOptions,
  args: [...launchOptions.args, "--disable-gpu-compositing"],
  // Playwright hides the scrollbars of Chromium, which take room from the page wherever there is a mouse.
  ignoreDefaultArgs: ["--hide-scrollbars"],
};
const withoutMap = new RegExp(`${NO_MAP}|${NO_WEBGL}`);

export default defineConfig({
  outputDir: "../test-results",
  globalSetup: "./site-copy.ts",
  testMatch: "*.spec.ts",
  reporter: [["line"], ["json", { outputFile: "../test-results/e2e.json" }]],
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    // A control that cannot be used fails its test before the time of the whole test is over.
    actionTimeout: 60_000,
    // Pictures and copies of the page at every act cost a sixth of the time. To have them: --trace on.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
  },
  projects: [
    // One map at a time: drawn by software it takes every processor, and two at a time are each three times as slow.
    {
      name: "map",
      grepInvert: withoutMap,
      workers: 1,
      // Software draws by the pixel, and every frame of an animation.
      use: {
        launchOptions: softwareLaunch,
        viewport: { width: 800, height: 500 },
        contextOptions: { reducedMotion: "reduce" },
      },
    },
    {
      name: "no map",
      grep: withoutMap,
      use: { launchOptions: softwareLaunch },
    },
    // npm run trial: long, seeded trials with hostile input, outside of npm test.
    { name: "trial", testMatch: "trial/*.trial.ts", workers: 1, use: { launchOptions } },
  ],
});
