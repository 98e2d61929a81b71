import { base, type CDPSession, expect, type Page } from "../driver.ts";
import { findInjected } from "../in-page/shown.ts";
import { hostileText } from "./hostile-texts.ts";
import { chooseOption, findLoss, findTargets } from "./in-page.ts";
import { type Random, randomFrom, SEED } from "./random.ts";

const ACTS = 400;
/** Memory is measured after these numbers of acts. */
const MEASURED_ACTS: readonly number[] = [40, 220, 400];
const KEYS = [
  "Escape",
  "Tab",
  "Shift+Tab",
  "Enter",
  "ArrowDown",
  "ArrowUp",
  "ArrowRight",
  "Home",
  "End",
  "/",
  "PageDown",
];
/** The browser's own message of a request that the trial refuses. */
const REFUSED = /^Failed to load resource: net::ERR_(?:FAILED|BLOCKED_BY_CLIENT)/;

interface Memory {
  readonly heapMB: number;
  /** Of the document and kept by the code. */
  readonly nodes: number;
  /** Of the document. */
  readonly elements: number;
  readonly listeners: number;
}

for (const [device, width, height, isTouch] of [
  ["desktop", 1440, 900, false],
  ["phone", 390, 844, true],
] as const) {
  base(`${ACTS} acts of a monkey on a ${device} break nothing`, async ({ browser, baseURL }) => {
    base.setTimeout(600_000);
    const context = await browser.newContext({
      viewport: { width, height },
      hasTouch: isTouch,
      locale: "fr-FR",
      serviceWorkers: "block",
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    const faults = watchFaults(page, new URL(baseURL ?? "").origin);
    const random = randomFrom(SEED + width);
    const session = await context.newCDPSession(page);
    await page.goto("/?lang=fr");
    await expect(page.locator(".first-view")).toHaveCount(0);
    const begun = performance.now();
    for (let act = 1; act <= ACTS; act++) {
      const done = await actOnce(page, random);
      const found = [...faults, ...(await lossesOf(page))];
      expect(found, `after act ${act} (${done})`).toEqual([]);
      if (MEASURED_ACTS.includes(act)) console.log(`  after ${act} acts: ${describe(await measure(page, session))}`);
    }
    const seconds = (performance.now() - begun) / 1000;
    console.log(`monkey, ${device}: ${ACTS} acts in ${seconds.toFixed(0)} s, seed ${SEED}`);
    await context.close();
  });
}

/** Errors of the page from now on; requests to other hosts are refused. */
function watchFaults(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !REFUSED.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("dialog", (dialog) => void dialog.dismiss());
  page.on("popup", (opened) => void opened.close());
  void page.addInitScript(() => {
    window.print = () => undefined;
  });
  void page.context().route(
    (address) => address.origin !== origin && /^https?:$/.test(address.protocol),
    (route) => route.abort(),
  );
  return faults;
}

async function lossesOf(page: Page): Promise<readonly string[]> {
  const loss = await page.evaluate(findLoss);
  return [...(await page.evaluate(findInjected)), ...(loss === "" ? [] : [loss])];
}

/** Does one act, and returns what it was. */
async function actOnce(page: Page, random: Random): Promise<string> {
  const chance = random.below(20);
  if (chance === 0) return goesBack(page, random);
  if (chance <= 2) return pressesKey(page, random.oneOf(KEYS));
  if (chance <= 4) return scrolls(page, random);
  const targets = await page.evaluate(findTargets);
  if (targets.length === 0) return pressesKey(page, "Escape");
  const { x, y, kind } = random.oneOf(targets);
  if (kind === "select") {
    await page.evaluate(chooseOption, { x, y, rank: random.below(50) });
    return `chose in a menu at ${x},${y}`;
  }
  await page.mouse.click(x, y);
  if (kind === "click") return `clicked at ${x},${y}`;
  const text = hostileText(random).slice(0, 200);
  await page.keyboard.insertText(text);
  return `typed ${JSON.stringify(text)} at ${x},${y}`;
}

async function pressesKey(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return `pressed ${key}`;
}

async function scrolls(page: Page, random: Random): Promise<string> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  await page.mouse.move(random.below(width), random.below(height));
  await page.mouse.wheel(0, random.below(1600) - 600);
  return "scrolled";
}

/** Back or forward, but not out of the page. */
async function goesBack(page: Page, random: Random): Promise<string> {
  const isBack = random.below(3) > 0;
  await page.evaluate(
    (steps) => {
      if (steps > 0 || history.length > 3) history.go(steps);
    },
    isBack ? -1 : 1,
  );
  await page.waitForTimeout(100);
  if (new URL(page.url()).protocol === "about:") await page.goForward();
  return isBack ? "went back" : "went forward";
}

/** Memory of the page in the same state, after a collection of garbage. */
async function measure(page: Page, session: CDPSession): Promise<Memory> {
  await page.evaluate(() => {
    history.pushState(undefined, "", "?lang=fr");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.waitForTimeout(1500);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const elements = await page.locator("*").count();
  return { heapMB: usedSize / 1e6, nodes, elements, listeners: jsEventListeners };
}

function describe({ heapMB, nodes, elements, listeners }: Memory): string {
  return `${heapMB.toFixed(1)} MB, ${nodes} nodes with ${elements} elements in the page, ${listeners} listeners`;
}
