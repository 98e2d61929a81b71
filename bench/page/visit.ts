import { quantile } from "../../scripts/network/estimate-errors.ts";
import { type Browser, openPage, type Page } from "./browser.ts";
import { type Answer, type Arrival, readArrivals } from "./in-page.ts";
import type { Profile } from "./profiles.ts";
import { longestTaskMs, processorMsBetween, readTasks, type Task } from "./read-trace.ts";
import type { ServedSite } from "./serve-site.ts";

/** What was measured of one visit. */
export interface Visit<Name extends string> {
  readonly measures: Readonly<Record<Name, number>>;
  readonly arrivals: readonly Arrival[];
  readonly tasks: readonly Task[];
}

export type QuestionMeasure = "seenMs" | "usableMs" | "usableProcessorMs" | "usableKb" | "usableRequests" | "shift";

export type AnswerMeasure =
  | "cardMs"
  | "cardProcessorMs"
  | "cardKb"
  | "cardKbBesideFonts"
  | "cardRequests"
  | "choosingMs"
  | "choosingProcessorMs"
  | "choosingLongestTaskMs";

export type ListMeasure =
  | "listMs"
  | "listProcessorMs"
  | "listKb"
  | "listRequests"
  | "markersMs"
  | "markersProcessorMs"
  | "markersKb"
  | "markersRequests"
  | "quietMs"
  | "quietProcessorMs"
  | "loadLongestTaskMs"
  | "shift"
  | "heapMb"
  | "filterMs"
  | "filterProcessorMs"
  | "originMs"
  | "originProcessorMs"
  | "filterLongestTaskMs"
  | "originLongestTaskMs";

const FONT = /\.woff2?$/;

/** Opens the empty link for the first time, and waits until the live page has replaced the first view. */
export async function visitQuestion(
  browser: Browser,
  profile: Profile,
  site: ServedSite,
): Promise<Visit<QuestionMeasure>> {
  const { page, finish } = await open(browser, profile, site, "");
  const seenMs = await page.evaluate(() => window.pageWatcher.whenSeen);
  const usableMs = await page.evaluate(() => window.pageWatcher.whenUsable);
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  const shift = await page.evaluate(() => window.pageWatcher.layoutShift());
  const arrivals = await page.evaluate(readArrivals);
  const tasks = readTasks(await finish(), site.address);
  return {
    arrivals,
    tasks,
    measures: {
      seenMs,
      usableMs,
      usableProcessorMs: processorMsBetween(tasks, 0, usableMs),
      ...weigh("usable", arrivals, usableMs),
      shift,
    },
  };
}

/** Opens the link of an answer for the first time, waits for its card, then chooses other questions. */
export async function visitAnswer(
  browser: Browser,
  profile: Profile,
  site: ServedSite,
  link: string,
): Promise<Visit<AnswerMeasure>> {
  const { page, finish } = await open(browser, profile, site, link);
  const cardMs = await page.evaluate(() => window.pageWatcher.whenAnswerCard);
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  const arrivals = await page.evaluate(readArrivals);
  const choosing = await watchAct(page, choosesQuestions);
  const tasks = readTasks(await finish(), site.address);
  const besideFonts = arrivals.filter(({ name }) => !FONT.test(name));
  return {
    arrivals,
    tasks,
    measures: {
      cardMs,
      cardProcessorMs: processorMsBetween(tasks, 0, cardMs),
      ...weigh("card", arrivals, cardMs),
      cardKbBesideFonts: weigh("card", besideFonts, cardMs).cardKb,
      choosingMs: wall(choosing),
      choosingProcessorMs: processorOf(choosing, tasks),
      choosingLongestTaskMs: longestOf(choosing, tasks),
    },
  };
}

/** Opens the list for the first time, waits for list, markers and idle, then filters and starts from a commune. */
export async function visitList(browser: Browser, profile: Profile, site: ServedSite): Promise<Visit<ListMeasure>> {
  const { page, measureHeap, finish } = await open(browser, profile, site, "?vue=trouver");
  const listMs = await page.evaluate(() => window.pageWatcher.whenListed);
  const markersMs = await page.evaluate(() => window.mapWatcher.whenMarked);
  const quietMs = await page.evaluate(() => window.pageWatcher.whenQuiet());
  const shift = await page.evaluate(() => window.pageWatcher.layoutShift());
  const arrivals = await page.evaluate(readArrivals);
  const heapBytes = await measureHeap();
  const acts = await actLikeAPerson(page);
  const tasks = readTasks(await finish(), site.address);
  return {
    arrivals,
    tasks,
    measures: {
      listMs,
      listProcessorMs: processorMsBetween(tasks, 0, listMs),
      ...weigh("list", arrivals, listMs),
      markersMs,
      markersProcessorMs: processorMsBetween(tasks, 0, markersMs),
      ...weigh("markers", arrivals, markersMs),
      quietMs,
      quietProcessorMs: processorMsBetween(tasks, 0, quietMs),
      loadLongestTaskMs: longestTaskMs(tasks, listMs, quietMs),
      shift,
      heapMb: heapBytes / 1e6,
      filterMs: wall(acts.filter),
      filterProcessorMs: processorOf(acts.filter, tasks),
      originMs: wall(acts.origin),
      originProcessorMs: processorOf(acts.origin, tasks),
      filterLongestTaskMs: longestOf(acts.filter, tasks),
      originLongestTaskMs: longestOf(acts.origin, tasks),
    },
  };
}

async function open(browser: Browser, profile: Profile, site: ServedSite, link: string) {
  site.connect(profile.connection);
  const watched = await openPage(browser, profile);
  await watched.page.goto(`${site.address}${link}`, { waitUntil: "commit" });
  return watched;
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

function processorOf({ answers }: Act, tasks: readonly Task[]): number {
  return quantile(
    answers.map(({ startMs, endMs }) => processorMsBetween(tasks, startMs, endMs)),
    0.5,
  );
}

function longestOf({ startMs, endMs }: Act, tasks: readonly Task[]): number {
  return longestTaskMs(tasks, startMs, endMs);
}

type ActName = "filter" | "origin";

async function actLikeAPerson(page: Page): Promise<Readonly<Record<ActName, Act>>> {
  // In this order: the members of an object are evaluated one after the other.
  return {
    filter: await watchAct(page, filters),
    origin: await watchAct(page, startsFrom),
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

async function awaitAnswer(page: Page, selector: string, doIt: () => Promise<void>): Promise<Answer> {
  await page.evaluate((awaited) => window.pageWatcher.awaitAnswer(awaited), selector);
  await doIt();
  const answer = await page.evaluate(() => window.pageWatcher.whenAnswered());
  // Effects on the map end before the next action.
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  return answer;
}

function weigh<Name extends "usable" | "card" | "list" | "markers">(
  name: Name,
  arrivals: readonly Arrival[],
  untilMs: number,
) {
  const come = arrivals.filter(({ endMs }) => endMs <= untilMs);
  const kb = come.reduce((sum, { sentBytes }) => sum + sentBytes, 0) / 1000;
  return { [`${name}Kb`]: kb, [`${name}Requests`]: come.length } as Record<`${Name}Kb` | `${Name}Requests`, number>;
}
