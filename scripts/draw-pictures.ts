import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { preview } from "vite";
import { PREVIEW_PICTURE } from "../src/static-pages/plain-page.tsx";
import { PREVIEW_MAP, writePreviewCard } from "../src/static-pages/preview-card.tsx";
import { chromiumOptions } from "./browsers.ts";
import { readText } from "./read-text.ts";

/**
 * Draws pictures that are committed: run it when what they show changes visibly, all but the icons after npm run build.
 * `icons`: of the installed page, from public/icon.svg. `preview`: of links, with the map of the built site. `screenshots`: those that the web
 * manifest names, which browsers show when they offer to install the page, and those of docs/guide-des-donnees.md; with a word, only those
 * whose path has it.
 */

const ICON = "public/icon.svg";
/** The drawing has round corners; launchers that cut their own shape (maskable) or none (Apple) get a full square. */
const ICONS = [
  { name: "icon-192", px: 192, isSquare: false, share: 1 },
  { name: "icon-512", px: 512, isSquare: false, share: 1 },
  // The content of a maskable icon must lie in a circle of 80 % of its width.
  { name: "maskable-512", px: 512, isSquare: true, share: 0.74 },
  { name: "apple-touch-180", px: 180, isSquare: true, share: 0.86 },
] as const;

/** Without a GPU drawing may take half a minute. */
const PATIENCE_MS = 90_000;
const BETWEEN_LOOKS_MS = 1500;

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
const JPEG_QUALITY = 84;

/** A Thursday at ten, so that places are open. */
const MOMENT = new Date("2026-11-26T09:00:00Z");
/** Of WebP: text stays sharp. */
const WEBP_QUALITY = 70;
/** A question that has an answer. */
const QUESTION = "vue=question&theme=retraite&origine=commune:05065";
const ANSWER = ".card";
const MAP = ".maplibregl-ctrl-group";

interface Picture {
  readonly width: number;
  readonly height: number;
  /** From the folder of the site. */
  readonly link: string;
  /** What the page then has. */
  readonly last: string;
  /** What a person does before. */
  readonly act?: (page: Page) => Promise<void>;
}

/** What each screenshot of the manifest shows, by its path there. */
const SCREENSHOTS: Readonly<Record<string, Pick<Picture, "link" | "last">>> = {
  "./screenshots/reponse-large.webp": { link: `?lang=fr&${QUESTION}`, last: MAP },
  "./screenshots/carte-large.webp": { link: "?lang=fr&vue=trouver", last: MAP },
  "./screenshots/reponse-etroite.webp": { link: `?lang=fr&${QUESTION}`, last: ANSWER },
  "./screenshots/fiche-etroite.webp": { link: "?lang=fr&lieu=fs-18", last: MAP },
};

const GUIDE_SIZE = { width: 1000, height: 700 };
/** The pictures of the guide, by their path in the repository. */
const GUIDE: Readonly<Record<string, Picture>> = {
  "docs/images/guide-corriger.webp": {
    ...GUIDE_SIZE,
    link: "donnees/?lieu=fs-18",
    act: async (page) => {
      await page.getByRole("button", { name: "Corriger" }).click();
      await page
        .getByRole("textbox", { name: "En une phrase" })
        .fill("lundi au vendredi 9h-12h et 14h-17h, fermé le mercredi");
    },
    last: ".hours-field",
  },
  "docs/images/guide-ajouter.webp": {
    ...GUIDE_SIZE,
    link: "donnees/",
    act: (page) => page.getByRole("button", { name: "Ajouter un lieu" }).click(),
    last: ".place-form",
  },
  "docs/images/guide-liste.webp": { ...GUIDE_SIZE, link: "donnees/", last: ".check tbody tr" },
};

interface Screenshot {
  readonly src: string;
  /** "1280x800" */
  readonly sizes: string;
}

const [what = "", wanted = ""] = process.argv.slice(2);
if (what === "icons") await drawIcons();
else if (what === "preview") await inBuiltSite(drawPreview);
else if (what === "screenshots") await inBuiltSite(drawScreenshots);
else throw new Error(`Which pictures? "${what}" is not icons, preview or screenshots.`);

async function drawIcons(): Promise<void> {
  const svg = readFileSync(ICON);
  const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg.toString())?.[1];
  if (ground === undefined) throw new Error(`${ICON} has no background of one colour.`);
  for (const { name, px, isSquare, share } of ICONS) {
    const drawing = await sharp(svg, { density: 400 })
      .resize(Math.round(px * share))
      .png()
      .toBuffer();
    const background = isSquare ? ground : "#00000000";
    await sharp({ create: { width: px, height: px, channels: 4, background } })
      .composite([{ input: drawing }])
      .png()
      .toFile(join("public/icons", `${name}.png`));
  }
}

async function inBuiltSite(draw: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  if (!existsSync("dist/index.html")) throw new Error('dist/index.html is missing: run "npm run build" first.');
  const server = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "warn" });
  const browser = await chromium.launch(chromiumOptions());
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error("The server of the built site did not start.");
    await draw(browser, address);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function drawPreview(browser: Browser, address: string): Promise<void> {
  const file = join("public", PREVIEW_PICTURE.file);
  const bytes = await photographCard(browser, await photographMap(browser, address), file);
  console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
}

async function drawScreenshots(browser: Browser, address: string): Promise<void> {
  const { screenshots } = JSON.parse(readText("public/manifest.webmanifest")) as {
    readonly screenshots: readonly Screenshot[];
  };
  const pictures = [...screenshots.map(pictureOf), ...Object.entries(GUIDE)];
  for (const [file, picture] of pictures.filter(([path]) => path.includes(wanted))) {
    const bytes = await sharp(await photograph(browser, address, picture))
      .webp({ quality: WEBP_QUALITY, effort: 6 })
      .toBuffer();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`${file}: ${Math.round(bytes.length / 1000)} kB`);
  }
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
  await page.goto(`${address}?lang=fr&carte=${CAMERA}`);
  await page.waitForSelector(".maplibregl-ctrl-group", { timeout: PATIENCE_MS });
  await page.addStyleTag({ content: BARE_MAP });
  return await photographWhenStill(page, PREVIEW_MAP.widthPx, PREVIEW_MAP.heightPx);
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
  const picture = await page.screenshot({ path, type: "jpeg", quality: JPEG_QUALITY });
  return picture.length;
}

function dataAddress(file: string, type: string): string {
  return `data:${type};base64,${readFileSync(file).toString("base64")}`;
}

function pictureOf({ src, sizes }: Screenshot): readonly [file: string, picture: Picture] {
  const view = SCREENSHOTS[src];
  const [width = 0, height = 0] = sizes.split("x").map(Number);
  if (view === undefined) throw new Error(`${src}: the manifest names a screenshot that this script does not draw.`);
  return [join("public", src), { ...view, width, height }];
}

async function photograph(on: Browser, address: string, { width, height, link, act, last }: Picture): Promise<Buffer> {
  const page = await on.newPage({ viewport: { width, height }, locale: "fr-FR", serviceWorkers: "block" });
  await page.clock.setFixedTime(MOMENT);
  await page.goto(address + link);
  await act?.(page);
  await page.waitForSelector(last, { timeout: PATIENCE_MS, state: "attached" });
  return photographWhenStill(page, width, height);
}

/**
 * A picture (PNG) of the upper left part of a page. Relief, labels and symbols are drawn one after the other: takes screenshots until two are
 * equal.
 * @throws Error when the page keeps changing for longer than the patience
 */
async function photographWhenStill(page: Page, width: number, height: number): Promise<Buffer> {
  const clip = { x: 0, y: 0, width, height };
  const until = Date.now() + PATIENCE_MS;
  let last = await page.screenshot({ clip });
  while (Date.now() < until) {
    await page.waitForTimeout(BETWEEN_LOOKS_MS);
    const picture = await page.screenshot({ clip });
    if (picture.equals(last)) return picture;
    last = picture;
  }
  throw new Error("The page kept changing.");
}
