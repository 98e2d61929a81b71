import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./find-chromium.ts";
import { readText } from "./read-text.ts";

/** Draws the icons of the installed page from public/icon.svg, with a Chromium. They are committed: run this when the drawing changes. */
const SOURCE = "public/icon.svg";
const FOLDER = "public/icons";
/** The drawing has round corners; launchers that cut their own shape (maskable) or none (Apple) get a full square. */
const ICONS = [
  { name: "icon-192", px: 192, isSquare: false, share: 1 },
  { name: "icon-512", px: 512, isSquare: false, share: 1 },
  // The content of a maskable icon must lie in a circle of 80 % of its width.
  { name: "maskable-512", px: 512, isSquare: true, share: 0.74 },
  { name: "apple-touch-180", px: 180, isSquare: true, share: 0.86 },
] as const;

const chromium = findChromium();
if (chromium === undefined)
  throw new Error("No Chromium was found: CONTRIBUTING.md lists the paths that are searched.");
const folder = mkdtempSync(join(tmpdir(), "icons-"));
const svg = readText(SOURCE);
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
if (ground === undefined) throw new Error(`${SOURCE} has no background of one colour.`);
for (const { name, px, isSquare, share } of ICONS) {
  const page = join(folder, `${name}.html`);
  const inner = Math.round(px * share);
  const margin = Math.round((px - inner) / 2);
  const colour = isSquare ? ground : "transparent";
  writeFileSync(
    page,
    `<!doctype html><body style="margin:0;background:${colour};overflow:hidden"><div style="margin:${margin}px;width:${inner}px">${svg}</div>`,
  );
  execFileSync(
    chromium,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--force-device-scale-factor=1",
      "--default-background-color=00000000",
      `--window-size=${px},${px}`,
      `--screenshot=${join(FOLDER, `${name}.png`)}`,
      `file://${page}`,
    ],
    { stdio: "ignore" },
  );
}
rmSync(folder, { recursive: true });
