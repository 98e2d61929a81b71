import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.ts";

const address = "http://127.0.0.1:4173";

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    launchOptions: {
      ...executable(findChromium()),
      chromiumSandbox: false,
      args: [
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: "npx vite preview --host 127.0.0.1 --port 4173 --strictPort",
    url: address,
    reuseExistingServer: false,
  },
});

function executable(path: string | undefined): { executablePath?: string } {
  return path === undefined ? {} : { executablePath: path };
}
