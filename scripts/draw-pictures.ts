import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { preview } from "vite";
import { chromiumOptions } from "./browsers.ts";
import { readText } from "./read-text.ts";

/**
 * Draws the pictures that are committed, from the built site: the screenshots that the web manifest names, which browsers show when they offer
 * to install the page, and those of docs/guide-des-donnees.md; with a word, only those whose path has it. To be run when what they show
 * changes visibly.
 */

/** Without a GPU drawing may take half a minute. */
const PATIENCE_MS = 90_000;
const BETWEEN_LOOKS_MS = 1500;

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
  /** Selector of an element that the page then has. */
  readonly last: string;
  /** The acts of a person before. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The content of each screenshot of the manifest, by its path there. */
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

if (!existsSync("dist/index.html")) throw new Error('dist/index.html is missing: run "npm run build" first.');
const server = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "warn" });
const browser = await chromium.launch(chromiumOptions());
try {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server of the built site did not start.");
  await drawScreenshots(address, process.argv[2] ?? "");
} finally {
  await browser.close();
  await server.close();
}

async function drawScreenshots(address: string, wanted: string): Promise<void> {
  const { screenshots } = JSON.parse(readText("public/manifest.webmanifest")) as {
    readonly screenshots: readonly Screenshot[];
  };
  const pictures = [...screenshots.map(pictureOf), ...Object.entries(GUIDE)];
  for (const [file, picture] of pictures.filter(([path]) => path.includes(wanted))) {
    const bytes = await sharp(await photograph(address, picture))
      .webp({ quality: WEBP_QUALITY, effort: 6 })
      .toBuffer();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`${file}: ${Math.round(bytes.length / 1000)} kB`);
  }
}

function pictureOf({ src, sizes }: Screenshot): readonly [file: string, picture: Picture] {
  const view = SCREENSHOTS[src];
  const [width = 0, height = 0] = sizes.split("x").map(Number);
  if (view === undefined) throw new Error(`${src}: the manifest names a screenshot that this script does not draw.`);
  return [join("public", src), { ...view, width, height }];
}

async function photograph(address: string, { width, height, link, act, last }: Picture): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, locale: "fr-FR", serviceWorkers: "block" });
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
