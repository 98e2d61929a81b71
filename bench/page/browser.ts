import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumOptions } from "../../scripts/browsers.ts";
import { watchMap, watchPage } from "./in-page.ts";
import type { Profile } from "./profiles.ts";

export type { Browser, Page };

/** A page that emulates the device of a profile, with empty caches, and its measurements by Chromium. */
export interface WatchedPage {
  readonly page: Page;
  /** Bytes of the JavaScript heap of the page's main thread, after a garbage collection. */
  readonly measureHeap: () => Promise<number>;
  /** Ends the measurement and returns the trace of Chromium. */
  readonly finish: () => Promise<string>;
}

const TRACED = ["toplevel", "devtools.timeline", "blink.user_timing", "__metadata"];

/** tsx names functions by a helper that the page lacks. */
const NAME_HELPER = "globalThis.__name = (named) => named;";

export function startBrowser(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}

export async function openPage(browser: Browser, profile: Profile): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: profile.widthPx, height: profile.heightPx },
    hasTouch: profile.isTouched,
    isMobile: profile.isTouched,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(NAME_HELPER);
  await page.addInitScript(watchPage);
  await page.addInitScript(watchMap);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: profile.slowdown });
  await browser.startTracing(page, { categories: [...TRACED] });
  return {
    page,
    measureHeap: async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return usedSize;
    },
    finish: async () => {
      const trace = await browser.stopTracing();
      await context.close();
      return trace.toString("utf8");
    },
  };
}
