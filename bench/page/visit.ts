import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumOptions } from "../../scripts/browsers.ts";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { type Answer, type Arrival, readArrivals, watchPage, whenMarked } from "./in-page.ts";
import { longestTaskMs, processorMsBetween, readTasks, type Task } from "./read-trace.ts";
import type { Connection, ServedSite } from "./serve-site.ts";

/** A device and its connection, as the benchmark emulates them. */
export interface Profile {
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isTouched: boolean;
  /** Slowdown of the page's main thread relative to this machine; workers are not slowed. */
  readonly slowdown: number;
  readonly connection: Connection | undefined;
}

/** What was measured of one visit, by name; times of the processor are those of the page's main thread. */
export type Measures = Readonly<Record<string, number>>;

/** 1.6 Mb/s and 150 ms: Lighthouse's slow 4G. */
const SLOW_4G: Connection = { downloadBytesPerS: 200_000, roundTripMs: 150 };
const DESK = { widthPx: 1440, heightPx: 900, isTouched: false, connection: undefined };

export const PROFILES: readonly Profile[] = [
  { ...DESK, name: "desktop", slowdown: 1 },
  { ...DESK, name: "desktop-cpu4", slowdown: 4 },
  { name: "phone", widthPx: 390, heightPx: 844, isTouched: true, slowdown: 4, connection: SLOW_4G },
];

const TRACED = ["toplevel", "devtools.timeline", "blink.user_timing", "__metadata"];
/** tsx names functions by a helper that the page lacks. */
const NAME_HELPER = "globalThis.__name = (named) => named;";
const FONT = /\.woff2?$/;
const COUNT = ".place-count";

export function startBrowser(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}

/** Opens the empty link for the first time, and waits until the live page has replaced the first view. */
export async function visitQuestion(browser: Browser, profile: Profile, site: ServedSite): Promise<Measures> {
  const { page, finish } = await open(browser, profile, site, "");
  const seenMs = await page.evaluate(() => window.pageWatcher.whenSeen);
  const usableMs = await page.evaluate(() => window.pageWatcher.whenUsable);
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  const shift = await page.evaluate(() => window.pageWatcher.layoutShift());
  const arrivals = await page.evaluate(readArrivals);
  const tasks = readTasks(await finish(), site.address);
  return { seenMs, shift, ...until("usable", usableMs, tasks, arrivals) };
}

/** Opens the link of an answer for the first time, waits for its card, then chooses other questions. */
export async function visitAnswer(
  browser: Browser,
  profile: Profile,
  site: ServedSite,
  link: string,
): Promise<Measures> {
  const { page, finish } = await open(browser, profile, site, link);
  const cardMs = await page.evaluate(() => window.pageWatcher.whenAnswerCard);
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  const arrivals = await page.evaluate(readArrivals);
  const choosing = await watchAct(page, choosesQuestions);
  const tasks = readTasks(await finish(), site.address);
  const besideFonts = arrivals.filter(({ name }) => !FONT.test(name));
  return {
    ...until("card", cardMs, tasks, arrivals),
    cardKbBesideFonts: until("card", cardMs, tasks, besideFonts)["cardKb"] ?? Number.NaN,
    ...measuresOf("choosing", choosing, tasks),
  };
}

/** Opens the list for the first time, waits for list, markers and idle, then filters and starts from a commune. */
export async function visitList(browser: Browser, profile: Profile, site: ServedSite): Promise<Measures> {
  const { page, measureHeap, finish } = await open(browser, profile, site, "?vue=trouver");
  const listMs = await page.evaluate(() => window.pageWatcher.whenListed);
  const markersMs = await page.evaluate(whenMarked);
  const quietMs = await page.evaluate(() => window.pageWatcher.whenQuiet());
  const shift = await page.evaluate(() => window.pageWatcher.layoutShift());
  const arrivals = await page.evaluate(readArrivals);
  const heapMb = (await measureHeap()) / 1e6;
  const filter = await watchAct(page, filters);
  const origin = await watchAct(page, startsFrom);
  const tasks = readTasks(await finish(), site.address);
  return {
    ...until("list", listMs, tasks, arrivals),
    ...until("markers", markersMs, tasks, arrivals),
    quietMs,
    quietProcessorMs: processorMsBetween(tasks, 0, quietMs),
    loadLongestTaskMs: longestTaskMs(tasks, listMs, quietMs),
    shift,
    heapMb,
    ...measuresOf("filter", filter, tasks),
    ...measuresOf("origin", origin, tasks),
  };
}

/** Opens a page that emulates the device of a profile, with empty caches, at a link; its trace of Chromium ends the visit. */
async function open(browser: Browser, profile: Profile, site: ServedSite, link: string) {
  site.connect(profile.connection);
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
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: profile.slowdown });
  await browser.startTracing(page, { categories: [...TRACED] });
  await page.goto(`${site.address}${link}`, { waitUntil: "commit" });
  return {
    page,
    /** Bytes of the JavaScript heap of the page's main thread, after a garbage collection. */
    measureHeap: async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
    finish: async () => {
      const trace = await browser.stopTracing();
      await context.close();
      return trace.toString("utf8");
    },
  };
}

/** Time, time of the processor, bytes and requests until a moment. */
function until(name: string, ms: number, tasks: readonly Task[], arrivals: readonly Arrival[]): Measures {
  const come = arrivals.filter(({ endMs }) => endMs <= ms);
  return {
    [`${name}Ms`]: ms,
    [`${name}ProcessorMs`]: processorMsBetween(tasks, 0, ms),
    [`${name}Kb`]: come.reduce((sum, { sentBytes }) => sum + sentBytes, 0) / 1000,
    [`${name}Requests`]: come.length,
  };
}

/** An action of a person: when it kept the page busy, and how soon the page responded each time. */
interface Act {
  readonly startMs: number;
  readonly endMs: number;
  readonly answers: readonly Answer[];
}

function measuresOf(name: string, { answers, startMs, endMs }: Act, tasks: readonly Task[]): Measures {
  const median = (measure: (answer: Answer) => number) => quantile(answers.map(measure), 0.5);
  return {
    [`${name}Ms`]: median((answer) => answer.endMs - answer.startMs),
    [`${name}ProcessorMs`]: median((answer) => processorMsBetween(tasks, answer.startMs, answer.endMs)),
    [`${name}LongestTaskMs`]: longestTaskMs(tasks, startMs, endMs),
  };
}

async function watchAct(page: Page, act: (page: Page) => Promise<readonly Answer[]>): Promise<Act> {
  const startMs = await page.evaluate(() => performance.now());
  const answers = await act(page);
  return { answers, startMs, endMs: await page.evaluate(() => window.pageWatcher.whenQuiet()) };
}

/** Chooses one question after the other; the card names the question that it answers. */
async function choosesQuestions(page: Page): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const name of ["CAF", "Impôts", "Santé", "Retraite"]) {
    await page.locator(".question-asked").getByRole("button").click();
    const choice = page.getByRole("button", { name, exact: true });
    answers.push(await awaitAnswer(page, ".card", () => choice.click()));
  }
  return answers;
}

/** Sets and removes a category, then a theme. */
async function filters(page: Page): Promise<readonly Answer[]> {
  const chip = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await chip("Type");
  const type = page.getByRole("group", { name: "Type de lieu" }).getByRole("checkbox", { name: "France services" });
  const answers = [
    await awaitAnswer(page, COUNT, () => type.click()),
    await awaitAnswer(page, COUNT, () => type.click()),
  ];
  await chip("Besoin");
  const theme = page.getByRole("group", { name: "Thèmes" }).getByRole("checkbox", { name: "Emploi" });
  await theme.scrollIntoViewIfNeeded();
  answers.push(
    await awaitAnswer(page, COUNT, () => theme.click()),
    await awaitAnswer(page, COUNT, () => theme.click()),
  );
  await chip("Besoin");
  return answers;
}

/** Sorts the list by the cost of the way to its places. */
async function startsFrom(page: Page): Promise<readonly Answer[]> {
  const field = page.getByRole("combobox", { name: /^Rechercher/ });
  await field.fill("Briançon");
  await page.getByRole("option", { name: "Briançon" }).first().waitFor();
  return [await awaitAnswer(page, ".place-distance", () => field.press("Enter"))];
}

async function awaitAnswer(page: Page, selector: string, doIt: () => Promise<void>): Promise<Answer> {
  await page.evaluate((awaited) => window.pageWatcher.awaitAnswer(awaited), selector);
  await doIt();
  const answer = await page.evaluate(() => window.pageWatcher.whenAnswered());
  // Effects on the map end before the next action.
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  return answer;
}
