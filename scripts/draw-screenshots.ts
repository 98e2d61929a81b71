import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import sharp from "sharp";
import { preview } from "vite";
import { chromiumOptions } from "./chromium-options.ts";
import { photographWhenStill } from "./photograph-when-still.ts";
import { readText } from "./read-text.ts";

/**
 * Draws the screenshots that the web manifest names, which browsers show when they offer to install the page, from the built site in a
 * Chromium. They are committed: run this when the page or its places change visibly, after npm run build.
 */
const HOST = "127.0.0.1";
/** A Thursday at ten, so that places are open. */
const MOMENT = new Date("2026-11-26T09:00:00Z");
/** Without a GPU drawing may take half a minute. */
const PATIENCE_MS = 90_000;
/** Of WebP: text stays sharp. */
const QUALITY = 70;
/** A question that has an answer. */
const QUESTION = "vue=question&theme=retraite&origine=commune:05065";
const ANSWER = ".card";
const MAP = ".maplibregl-ctrl-group";
/** What each screenshot shows, by its path in the manifest: a link, and what the page then has. */
const VIEWS: Readonly<Record<string, readonly [link: string, last: string]>> = {
  "./screenshots/reponse-large.webp": [QUESTION, MAP],
  "./screenshots/carte-large.webp": ["vue=trouver", MAP],
  "./screenshots/reponse-etroite.webp": [QUESTION, ANSWER],
  "./screenshots/fiche-etroite.webp": ["lieu=fs-18", MAP],
};

interface Screenshot {
  readonly src: string;
  /** "1280x800" */
  readonly sizes: string;
}

if (!existsSync("dist/index.html")) throw new Error('dist/index.html is missing: run "npm run build" first.');
const { screenshots } = JSON.parse(readText("public/manifest.webmanifest")) as {
  readonly screenshots: readonly Screenshot[];
};
const server = await preview({ preview: { host: HOST, port: 0 }, logLevel: "warn" });
const browser = await chromium.launch(chromiumOptions());
try {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server of the built site did not start.");
  for (const screenshot of screenshots) {
    const picture = await sharp(await photograph(browser, address, screenshot))
      .webp({ quality: QUALITY, effort: 6 })
      .toBuffer();
    const file = join("public", screenshot.src);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
    console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  await server.close();
}

async function photograph(on: Browser, address: string, { src, sizes }: Screenshot): Promise<Buffer> {
  const view = VIEWS[src];
  const [width = 0, height = 0] = sizes.split("x").map(Number);
  if (view === undefined) throw new Error(`${src}: the manifest names a screenshot that this script does not draw.`);
  const page = await on.newPage({ viewport: { width, height }, locale: "fr-FR", serviceWorkers: "block" });
  await page.clock.setFixedTime(MOMENT);
  const [link, last] = view;
  await page.goto(`${address}?lang=fr&apparence=clair&${link}`);
  await page.waitForSelector(last, { timeout: PATIENCE_MS, state: "attached" });
  return photographWhenStill(page, { x: 0, y: 0, width, height }, PATIENCE_MS);
}
