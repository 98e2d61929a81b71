import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { preview } from "vite";
import { PREVIEW_MAP, writePreviewCard } from "../src/static-pages/preview-card.tsx";
import { PREVIEW_PICTURE } from "../src/static-pages/preview-picture.ts";
import { chromiumOptions } from "./chromium-options.ts";
import { photographWhenStill } from "./photograph-when-still.ts";

/**
 * Draws the picture of link previews with the map of the built site in a Chromium. It is committed: run this when places, map or name
 * change, after npm run build.
 */
const HOST = "127.0.0.1";
const FONTS = "node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin";
/** Width of the panel, which is cropped, so that the map has the width of the picture. */
const PANEL_ROOM_PX = 600;
/** Hides everything but the map. */
const BARE_MAP = `
.map-area { position: fixed !important; inset: 0 auto auto 0 !important; z-index: 1000;
  width: ${PREVIEW_MAP.widthPx}px !important; height: ${PREVIEW_MAP.heightPx}px !important; }
.map-area > :not(:has(canvas)), .maplibregl-control-container { display: none !important; }`;
/** The seven départements with a margin: zoom, latitude, longitude. */
const CAMERA = "6.6/45.0/6.2";
const QUALITY = 84;
/** Without a GPU drawing may take half a minute. */
const PATIENCE_MS = 90_000;

if (!existsSync("dist/index.html")) throw new Error('dist/index.html is missing: run "npm run build" first.');
const server = await preview({ preview: { host: HOST, port: 0 }, logLevel: "warn" });
const browser = await chromium.launch(chromiumOptions());
try {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server of the built site did not start.");
  const map = await photographMap(browser, address);
  const file = join("public", PREVIEW_PICTURE.file);
  const bytes = await photographCard(browser, map, file);
  console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
} finally {
  await browser.close();
  await server.close();
}

/** The map of the seven départements without overlays, as PNG. */
async function photographMap(on: Browser, address: string): Promise<Buffer> {
  const page = await on.newPage({
    viewport: { width: PREVIEW_MAP.widthPx + PANEL_ROOM_PX, height: PREVIEW_MAP.heightPx },
    locale: "fr-FR",
    serviceWorkers: "block",
    // The content security policy would forbid the added styles.
    bypassCSP: true,
  });
  await page.goto(`${address}?lang=fr&apparence=clair&carte=${CAMERA}`);
  await page.waitForSelector(".maplibregl-ctrl-group", { timeout: PATIENCE_MS });
  await page.addStyleTag({ content: BARE_MAP });
  return await photographWhenStill(
    page,
    { x: 0, y: 0, width: PREVIEW_MAP.widthPx, height: PREVIEW_MAP.heightPx },
    PATIENCE_MS,
  );
}

/** Returns the size in bytes. */
async function photographCard(on: Browser, map: Buffer, path: string): Promise<number> {
  const page = await on.newPage({ viewport: { width: PREVIEW_PICTURE.widthPx, height: PREVIEW_PICTURE.heightPx } });
  await page.setContent(
    writePreviewCard({
      map: `data:image/png;base64,${map.toString("base64")}`,
      icon: dataAddress("public/icon.svg", "image/svg+xml"),
      regularFont: dataAddress(`${FONTS}-400-normal.woff2`, "font/woff2"),
      boldFont: dataAddress(`${FONTS}-700-normal.woff2`, "font/woff2"),
    }),
  );
  await page.evaluate(async () => void (await document.fonts.ready));
  const picture = await page.screenshot({ path, type: "jpeg", quality: QUALITY });
  return picture.length;
}

function dataAddress(file: string, type: string): string {
  return `data:${type};base64,${readFileSync(file).toString("base64")}`;
}
