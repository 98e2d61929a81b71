import { quantile } from "../../scripts/network/estimate-errors.ts";
import { type Browser, openPage, type Page } from "./browser.ts";
import { type Answer, type Arrival, readArrivals } from "./in-page.ts";
import type { Profile } from "./profiles.ts";
import { longestTaskMs, processorMsBetween, readTasks, type Task } from "./read-trace.ts";

import type { ServedSite } from "./serve-site.ts";

/** The measures of one visit, by name of MEASURES. */
export type Measures = Readonly<Record<MeasureName, number>>;

export type MeasureName =
  | "listMs"
  | "listProcessorMs"
  | "listKb"
  | "listRequests"
  | "aliveMs"
  | "aliveProcessorMs"
  | "mapSeenMs"
  | "mapSeenKb"
  | "mapSeenRequests"
  | "markersMs"
  | "markersProcessorMs"
  | "markersKb"
  | "markersRequests"
  | "mapDrawnMs"
  | "quietMs"
  | "quietProcessorMs"
  | "loadLongestTaskMs"
  | "layoutShift"
  | "heapMb"
  | "filterMs"
  | "filterProcessorMs"
  | "originMs"
  | "originProcessorMs"
  | "openingMs"
  | "openingProcessorMs"
  | "thresholdMs"
  | "thresholdProcessorMs"
  | "filterLongestTaskMs"
  | "originLongestTaskMs"
  | "openingLongestTaskMs"
  | "thresholdLongestTaskMs";

export interface Visit {
  readonly measures: Measures;
  readonly arrivals: readonly Arrival[];
  readonly tasks: readonly Task[];
}

/** Visits the site for the first time, waits for list, markers and idle, then filters, starts from a commune and moves the threshold. */
export async function visitSite(browser: Browser, profile: Profile, site: ServedSite): Promise<Visit> {
  site.connect(profile.connection);
  const watched = await openPage(browser, profile);
  const { page } = watched;
  await page.goto(site.address, { waitUntil: "commit" });
  const listMs = await page.evaluate(() => window.pageWatcher.whenListed);
  const aliveMs = await page.evaluate(() => window.pageWatcher.whenAlive);
  const mapSeenMs = await page.evaluate(() => window.mapWatcher.whenSeen);
  const markersMs = await page.evaluate(() => window.mapWatcher.whenMarked);
  const quietMs = await page.evaluate(() => window.pageWatcher.whenQuiet());
  // Builds that have no picture do not tell: not before all is quiet.
  const mapDrawnMs = await page.evaluate(
    (otherwise) => Promise.race([window.mapWatcher.whenDrawn, otherwise]),
    quietMs,
  );
  const layoutShift = await page.evaluate(() => window.pageWatcher.layoutShift());
  const arrivals = await page.evaluate(readArrivals);
  const heapBytes = await watched.measureHeap();
  const acts = await actLikeAPerson(page);
  const tasks = readTasks(await watched.finish(), site.address);
  const processor = ({ answers }: Act) =>
    quantile(
      answers.map(({ startMs, endMs }) => processorMsBetween(tasks, startMs, endMs)),
      0.5,
    );
  const longest = ({ startMs, endMs }: Act) => longestTaskMs(tasks, startMs, endMs);
  return {
    arrivals,
    tasks,
    measures: {
      listMs,
      listProcessorMs: processorMsBetween(tasks, 0, listMs),
      ...weigh("list", arrivals, listMs),
      aliveMs,
      aliveProcessorMs: processorMsBetween(tasks, 0, aliveMs),
      mapSeenMs,
      ...weigh("mapSeen", arrivals, mapSeenMs),
      markersMs,
      markersProcessorMs: processorMsBetween(tasks, 0, markersMs),
      ...weigh("markers", arrivals, markersMs),
      mapDrawnMs,
      quietMs,
      quietProcessorMs: processorMsBetween(tasks, 0, quietMs),
      loadLongestTaskMs: longestTaskMs(tasks, aliveMs, quietMs),
      layoutShift,
      heapMb: heapBytes / 1e6,
      filterMs: wall(acts.filter),
      filterProcessorMs: processor(acts.filter),
      originMs: wall(acts.origin),
      originProcessorMs: processor(acts.origin),
      openingMs: wall(acts.opening),
      openingProcessorMs: processor(acts.opening),
      thresholdMs: wall(acts.threshold),
      thresholdProcessorMs: processor(acts.threshold),
      filterLongestTaskMs: longest(acts.filter),
      originLongestTaskMs: longest(acts.origin),
      openingLongestTaskMs: longest(acts.opening),
      thresholdLongestTaskMs: longest(acts.threshold),
    },
  };
}

/** An action of a person: when it kept the page busy, and how soon the page responded each time. */
interface Act {
  readonly startMs: number;
  readonly endMs: number;
  readonly answers: readonly Answer[];
}

function wall({ answers }: Act): number {
  return quantile(
    answers.map(({ startMs, endMs }) => endMs - startMs),
    0.5,
  );
}

type ActName = "filter" | "origin" | "opening" | "threshold";

async function actLikeAPerson(page: Page): Promise<Readonly<Record<ActName, Act>>> {
  // In this order: the members of an object are evaluated one after the other.
  return {
    filter: await watchAct(page, filters),
    origin: await watchAct(page, startsFrom),
    opening: await watchAct(page, opensTerritories),
    threshold: await watchAct(page, movesThreshold),
  };
}

async function watchAct(page: Page, act: (page: Page) => Promise<readonly Answer[]>): Promise<Act> {
  const startMs = await page.evaluate(() => performance.now());
  const answers = await act(page);
  return { answers, startMs, endMs: await page.evaluate(() => window.pageWatcher.whenQuiet()) };
}

const COUNT = ".place-count";

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

/** Opens « Territoires » for the seven départements and waits for its figures. */
async function opensTerritories(page: Page): Promise<readonly Answer[]> {
  return [await awaitAnswer(page, ".figure-share", () => page.getByRole("tab", { name: "Territoires" }).click())];
}

/** Moves the threshold by keyboard and waits for the people within it. */
async function movesThreshold(page: Page): Promise<readonly Answer[]> {
  const slider = page.getByRole("slider", { name: "Seuil" });
  await slider.focus();
  const answers: Answer[] = [];
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowRight"]) {
    answers.push(await awaitAnswer(page, ".figure-share", () => slider.press(key)));
  }
  return answers;
}

async function awaitAnswer(page: Page, selector: string, doIt: () => Promise<void>): Promise<Answer> {
  await page.evaluate((awaited) => window.pageWatcher.awaitAnswer(awaited), selector);
  await doIt();
  const answer = await page.evaluate(() => window.pageWatcher.whenAnswered());
  // Effects on the map end before the next action.
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  return answer;
}

function weigh<Name extends "list" | "mapSeen" | "markers">(name: Name, arrivals: readonly Arrival[], untilMs: number) {
  const come = arrivals.filter(({ endMs }) => endMs <= untilMs);
  const kb = come.reduce((sum, { sentBytes }) => sum + sentBytes, 0) / 1000;
  return { [`${name}Kb`]: kb, [`${name}Requests`]: come.length } as Record<`${Name}Kb` | `${Name}Requests`, number>;
}
