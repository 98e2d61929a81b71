import fc from "fast-check";
import { base, type CDPSession, expect, type Page } from "../driver.ts";
import { findInjected } from "../in-page.ts";
import { hostileText, SEED } from "./hostile-texts.ts";
import { chooseOption, countNodes, findLosses, findTargets, follow, loadEverything } from "./page.ts";

const ACTS = 400;
/** Memory is measured after these numbers of acts. */
const MEASURED_ACTS: readonly number[] = [40, 220, 400];
/**
 * The heap, a fifth of which is compiled code, may grow by this share between the least measure and the last one. Before the first act a fixed round has shown every view and every
 * cell of the map: no file loads on the way, and what grows are answers that are kept, of which each memory has a limit.
 */
const MOST_GROWTH = 1.2;
/** More nodes that are no longer in the page are a leak: a view that is kept has hundreds. */
const MOST_KEPT_NODES = 500;
const SETTLES_LIMIT_MS = 40_000;
const KEYS = "Escape Tab Shift+Tab Enter ArrowDown ArrowUp ArrowRight Home End / PageDown".split(" ");
/** The browser's own message of a request that the trial refuses. */
const REFUSED = /^Failed to load resource: net::ERR_(?:FAILED|BLOCKED_BY_CLIENT)/;

/** Drawn before the page shows what can be acted on. */
const someAct = fc.noBias(
  fc.record({ chance: fc.nat(19), rank: fc.nat(999), key: fc.constantFrom(...KEYS), text: hostileText }),
);

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
      const session = await context.newCDPSession(page);
      await page.goto("/?lang=fr");
      await expect(page.locator(".first-view")).toHaveCount(0);
      expect(await loadEverything(page, requests), "data files that are not loaded").toEqual([]);
      const begun = performance.now();
      const heaps: number[] = [];
      for (const [at, drawn] of fc.sample(someAct, { seed: SEED + width, numRuns: ACTS }).entries()) {
        const act = at + 1;
        const done = await actOnce(page, drawn);
        const found = [...faults, ...(await page.evaluate(findInjected)), ...(await page.evaluate(findLosses))];
        expect(found, `after act ${act} (${done})`).toEqual([]);
        if (!MEASURED_ACTS.includes(act)) continue;
        heaps.push(await measureHeap(page, session, act));
      }
      expect((heaps.at(-1) ?? Number.NaN) / Math.min(...heaps), "growth of the heap").toBeLessThan(MOST_GROWTH);
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

/** Does one act, and returns what it was. */
async function actOnce(
  page: Page,
  { chance, rank, key, text }: { chance: number; rank: number; key: string; text: string },
): Promise<string> {
  if (chance === 0) return goesBack(page, rank % 3 > 0);
  if (chance <= 2) return scrolls(page, rank);
  const targets = await page.evaluate(findTargets);
  const target = targets[rank % targets.length];
  if (chance <= 4 || target === undefined) {
    await page.keyboard.press(key);
    return `pressed ${key}`;
  }
  const { x, y, kind } = target;
  if (kind === "select") {
    await page.evaluate(chooseOption, { x, y, rank });
    return `chose in a menu at ${x},${y}`;
  }
  await page.mouse.click(x, y);
  if (kind === "click") return `clicked at ${x},${y}`;
  await page.keyboard.insertText(text.slice(0, 200));
  return `typed ${JSON.stringify(text)} at ${x},${y}`;
}

async function scrolls(page: Page, rank: number): Promise<string> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  await page.mouse.move((width * (rank % 100)) / 100, (height * (rank % 97)) / 97);
  await page.mouse.wheel(0, 1.6 * rank - 600);
  return "scrolled";
}

/** Back or forward, but not out of the page. */
async function goesBack(page: Page, isBack: boolean): Promise<string> {
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

/**
 * The heap in MB, in the same state of the page and after a collection of garbage, once few nodes out of the page are kept: what the page has
 * replaced goes after a while on a busy machine, a leak never. React keeps what the last change of the page has replaced: the last change is
 * therefore one of the list.
 */
async function measureHeap(page: Page, session: CDPSession, act: number): Promise<number> {
  let heapMB = Number.NaN;
  await expect(async () => {
    for (const query of ["", "&type=france-services", ""]) await follow(page, `?vue=trouver&lang=fr${query}`);
    await session.send("HeapProfiler.collectGarbage");
    heapMB = (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    const kept = nodes - (await page.evaluate(countNodes));
    console.log(`  after ${act} acts: ${heapMB.toFixed(1)} MB; ${kept} nodes kept, ${jsEventListeners} listeners`);
    expect(kept, `nodes kept after act ${act}`).toBeLessThan(MOST_KEPT_NODES);
  }).toPass({ timeout: SETTLES_LIMIT_MS });
  return heapMB;
}
