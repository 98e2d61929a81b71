import { base, type CDPSession, expect, type Page } from "../driver.ts";
import { findInjected } from "../in-page.ts";
import { hostileText, type Random, randomFrom, SEED } from "./hostile-texts.ts";
import {
  chooseOption,
  countNodes,
  findLoss,
  findTargets,
  follow,
  type Heap,
  loadEverything,
  readHeap,
} from "./page.ts";

const ACTS = 400;
/** Memory is measured after these numbers of acts. */
const MEASURED_ACTS: readonly number[] = [40, 220, 400];
/**
 * The data on the heap may grow by this share between the least measure and the last one. Before the first act a fixed round has shown every
 * view and every cell of the map: no file loads on the way, and what grows are answers that are kept, of which each memory has a limit.
 */
const MOST_GROWTH = 1.3;
/** More nodes that are no longer in the page are a leak: a view that is kept has hundreds. */
const MOST_KEPT_NODES = 500;
const MOST_LOOKS = 5;
const KEYS = "Escape Tab Shift+Tab Enter ArrowDown ArrowUp ArrowRight Home End / PageDown".split(" ");
/** The browser's own message of a request that the trial refuses. */
const REFUSED = /^Failed to load resource: net::ERR_(?:FAILED|BLOCKED_BY_CLIENT)/;

interface Memory extends Heap {
  readonly heapMB: number;
  /** Nodes in the page, and nodes out of it that something keeps. */
  readonly nodes: number;
  readonly keptNodes: number;
  readonly listeners: number;
}

for (const [device, width, height, hasTouch] of [
  ["desktop", 1440, 900, false],
  ["phone", 390, 844, true],
] as const)
  base.describe(`On a ${device}`, () => {
    base.use({ viewport: { width, height }, hasTouch, serviceWorkers: "block" });

    base(`${ACTS} acts of a monkey break nothing`, async ({ page, context, baseURL }) => {
      base.setTimeout(600_000);
      const faults = watchFaults(page, new URL(baseURL ?? "").origin);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const random = randomFrom(SEED + width);
      const session = await context.newCDPSession(page);
      await page.goto("/?lang=fr");
      await expect(page.locator(".first-view")).toHaveCount(0);
      expect(await loadEverything(page, requests), "data files that are not loaded").toEqual([]);
      const begun = performance.now();
      const measured: Memory[] = [];
      for (let act = 1; act <= ACTS; act++) {
        const done = await actOnce(page, random);
        const found = [...faults, ...(await lossesOf(page))];
        expect(found, `after act ${act} (${done})`).toEqual([]);
        if (!MEASURED_ACTS.includes(act)) continue;
        const memory = await measureSettled(page, session);
        console.log(`  after ${act} acts: ${describe(memory)}`);
        measured.push(memory);
        expect(memory.keptNodes, `nodes kept after act ${act}`).toBeLessThan(MOST_KEPT_NODES);
      }
      const data = measured.map(({ dataMB }) => dataMB);
      expect((data.at(-1) ?? Number.NaN) / Math.min(...data), "growth of the data").toBeLessThan(MOST_GROWTH);
      const seconds = (performance.now() - begun) / 1000;
      console.log(`monkey, ${device}: ${ACTS} acts in ${seconds.toFixed(0)} s, seed ${SEED}`);
    });
  });

/** Errors of the page from now on; requests to other hosts are refused, and other pages of the site stay closed. */
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
  // A link to another page of the site may move under a click: an answer without content keeps this page.
  void page.context().route(
    ({ origin: of, pathname }) => of === origin && pathname !== "/" && pathname.endsWith("/"),
    (route) => route.fulfill({ status: 204 }),
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
  if (chance > 2 && chance <= 4) return scrolls(page, random);
  const targets = await page.evaluate(findTargets);
  if (chance <= 2 || targets.length === 0) {
    const key = random.oneOf(KEYS);
    await page.keyboard.press(key);
    return `pressed ${key}`;
  }
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

/** The memory once what the page has replaced is gone, which takes a while on a busy machine; a leak stays however long one waits. */
async function measureSettled(page: Page, session: CDPSession): Promise<Memory> {
  for (let look = 1; ; look++) {
    const memory = await measure(page, session);
    if (memory.keptNodes < MOST_KEPT_NODES || look === MOST_LOOKS) return memory;
  }
}

/**
 * Memory of the page in the same state, after a collection of garbage. React keeps what the last change of the page has replaced: the last
 * change is therefore one of the list.
 */
async function measure(page: Page, session: CDPSession): Promise<Memory> {
  for (const query of ["", "&type=france-services", ""]) await follow(page, `?vue=trouver&lang=fr${query}`);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const counted = await session.send("Memory.getDOMCounters");
  const nodes = await page.evaluate(countNodes);
  return {
    heapMB: usedSize / 1e6,
    ...(await readHeap(session)),
    nodes,
    keptNodes: counted.nodes - nodes,
    listeners: counted.jsEventListeners,
  };
}

function describe({ heapMB, codeMB, dataMB, buffersMB, nodes, keptNodes, listeners }: Memory): string {
  const heap = `${heapMB.toFixed(1)} MB, of it in a snapshot ${codeMB.toFixed(1)} code and ${dataMB.toFixed(1)} data`;
  return `${heap}; ${buffersMB.toFixed(1)} MB of buffers; ${nodes} nodes in the page, ${keptNodes} kept out of it, ${listeners} listeners`;
}
