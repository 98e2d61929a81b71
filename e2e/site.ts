import { BASE_MAP_HOST, type BaseMapAnswer, baseMapLine, baseMapResponse } from "./base-map-service.ts";
import { expect, type Page, type Watch } from "./driver.ts";
import { answerOf, GEOCODER, type GeocoderAnswer, geocoderLine } from "./geocoding.ts";
import {
  askForPiece,
  type DatabaseFate,
  doubleText,
  failToLocate,
  fillDatabases,
  fillStorage,
  forbidDatabases,
  forbidServiceWorkers,
  forbidStorage,
  giveGraphicsBack,
  keepNonsense,
  loseGraphics,
  refuseWebgl,
  type SharingFate,
  spaceText,
  spareConnection,
  spoilDatabases,
  stubClipboard,
  stubPrinting,
  stubSharing,
  translatePage,
} from "./in-page.ts";

import {
  ISOCHRONE_HOST,
  type IsochroneAnswer,
  isochroneLine,
  isochroneResponse,
  readIsochroneQuestion,
} from "./isochrone-service.ts";
import { LIST_HOST, type ListAnswer, listLine, listResponse } from "./list-service.ts";
import { type MeasuredWay, travelTimesFile } from "./travel-times.ts";

/** The ways in which a file of the data can fail to arrive. */
export const FAULTS = ["unreachable", "missing", "truncated", "replaced by a page"] as const;
export type Fault = (typeof FAULTS)[number] | "silent";

/** Chromium's own line about a request that failed, the only message that such a fault may leave in the console. */
const NETWORK_LINE: Partial<Record<Fault, RegExp>> = {
  unreachable: /Failed to load resource: net::ERR_FAILED/,
  missing: /Failed to load resource: the server responded with a status of 404/,
};

/** The open services of IGN, and a piece of its map. */
const TILE_HOST = "https://data.geopf.fr";
const TILE_PATH = "/tms/1.0.0/PLAN.IGN/9/264/181.pbf";

const OUTLINE_SOURCE = {
  producer: "Institut national de l'information géographique et forestière (IGN)",
  title: "Contours des communes, fichier d’essai",
  licence: "Licence Ouverte 2.0",
  vintage: "2026",
  url: "",
  date: "2026-11-25",
};

const MAP_CODE = /assets\/start-map-.*\.js$/;

/** The site and the device as a test finds them, before a person comes. */
export class Site {
  readonly #page: Page;
  readonly #watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.#page = page;
    this.#watch = watch;
  }

  /** From now on one file of the data does not arrive as it should. */
  async breaks(file: string, fault: Fault): Promise<void> {
    const line = NETWORK_LINE[fault];
    if (line !== undefined) this.#watch.expects(line);
    await this.#page.route(addressOf(file), async (route) => {
      if (fault === "silent") return;
      if (fault === "unreachable") return route.abort();
      if (fault === "missing") return route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" });
      if (fault === "replaced by a page")
        return route.fulfill({ contentType: "text/html", body: "<!doctype html><p>" });
      const whole = await (await route.fetch()).text();
      return route.fulfill({ contentType: "application/json", body: whole.slice(0, whole.length / 2) });
    });
  }

  /**
   * The site brings official outlines, or ones that were cut on their way, and announces them. They are the schematic ones under another
   * name: what the page says of them is what is tried.
   */
  async bringsOfficialOutlines(are: "whole" | "cut"): Promise<void> {
    await this.#page.route(addressOf("manifest.json"), async (route) => {
      const manifest = await (await route.fetch()).json();
      const files = { ...manifest.files, "contours.topojson": { bytes: 1, sha256: "" } };
      await route.fulfill({ json: { ...manifest, files } });
    });
    await this.#page.route(addressOf("contours.topojson"), async (route) => {
      const url = route.request().url().replace("contours.topojson", "territories.topojson");
      const topology = await (await route.fetch({ url })).json();
      const text = JSON.stringify({ ...topology, source: OUTLINE_SOURCE });
      const body = are === "whole" ? text : text.slice(0, text.length / 2);
      await route.fulfill({ contentType: "application/json", body });
    });
  }

  /** The data hold these measured ways, and the manifest announces them. */
  async hasTravelTimes(ways: readonly MeasuredWay[]): Promise<void> {
    await this.#page.route(addressOf("manifest.json"), async (route) => {
      const manifest = (await (await route.fetch()).json()) as { readonly files: object };
      const files = { ...manifest.files, "travel-times.json": { bytes: 2, sha256: "00" } };
      await route.fulfill({ json: { ...manifest, files } });
    });
    await this.#page.route(addressOf("travel-times.json"), (route) => route.fulfill({ json: travelTimesFile(ways) }));
  }

  /** A file of the data takes its time. */
  async slows(file: string, ms: number): Promise<void> {
    await this.#page.route(addressOf(file), async (route) => {
      await new Promise((later) => setTimeout(later, ms));
      await route.continue();
    });
  }

  /** The file is back. */
  async repairs(file: string): Promise<void> {
    await this.#page.unroute(addressOf(file));
  }

  /** The typeface is on its way, until the function that this gives lets it come. */
  async holdsTypefaceBack(): Promise<() => Promise<void>> {
    const letCome = await this.#holdsBack(/\.woff2$/);
    return async () => {
      letCome();
      await this.#page.waitForFunction(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"'));
    };
  }

  /** The page's code is on its way, until the function that this gives lets it come: all that there is to see is in the page itself. */
  async holdsPageCodeBack(): Promise<() => Promise<void>> {
    const letCome = await this.#holdsBack(/assets\/(index|start(?!-map))-[^/]+\.js$/);
    return async () => {
      letCome();
      await expect(this.#page.locator(".first-view")).toHaveCount(0);
    };
  }

  async #holdsBack(files: string | RegExp): Promise<() => void> {
    let letCome: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await this.#page.route(files, async (route) => {
      await released;
      await route.continue();
    });
    return letCome;
  }

  /** The code of the map is on its way, and stays there. */
  async holdsMapBack(): Promise<void> {
    await this.#page.route(MAP_CODE, () => undefined);
  }

  /** The code of the map does not arrive. */
  async losesMap(): Promise<void> {
    this.#watch.expects(/Failed to load resource: net::ERR_FAILED/);
    await this.#page.route(MAP_CODE, (route) => route.abort());
  }

  async findsMap(): Promise<void> {
    await this.#page.unroute(MAP_CODE);
  }

  /**
   * From now on the geocoder answers this to every question. Gives the texts that it was asked, as they come; without a call
   * no test may ask it.
   */
  async geocodes(answer: GeocoderAnswer): Promise<readonly string[]> {
    const asked: string[] = [];
    const line = geocoderLine(answer);
    if (line !== undefined) this.#watch.expects(line);
    this.#watch.allowsService("addressSearch");
    this.#watch.allowsService("addressOfPosition");
    await this.#page.unroute(`${GEOCODER}/**`);
    await this.#page.route(`${GEOCODER}/**`, async (route) => {
      const { searchParams } = new URL(route.request().url());
      asked.push(searchParams.get("q") ?? `${searchParams.get("lon")} ${searchParams.get("lat")}`);
      if (answer !== "silent") await route.fulfill(answerOf(answer));
    });
    return asked;
  }

  /**
   * From now on the service of isochrones answers this in turn, the last for ever. Gives what it was asked, as it comes; without a
   * call no test may ask it.
   */
  async answersIsochrones(...answers: readonly IsochroneAnswer[]): Promise<readonly string[]> {
    const asked: string[] = [];
    for (const answer of new Set(answers)) {
      const line = isochroneLine(answer);
      if (line !== undefined) this.#watch.expects(line);
    }
    this.#watch.allowsService("isochrones");
    await this.#page.unroute(`${ISOCHRONE_HOST}/**`);
    await this.#page.route(`${ISOCHRONE_HOST}/**`, async (route) => {
      const url = new URL(route.request().url());
      const answer = answers[Math.min(asked.length, answers.length - 1)] ?? "area";
      asked.push(readIsochroneQuestion(url));
      if (answer !== "silent") await route.fulfill(isochroneResponse(answer, url));
    });
    return asked;
  }

  /** From now on IGN's base map is answered so. Gives the paths that were asked for, as they come; without a call no test may ask. */
  async answersBaseMap(answer: BaseMapAnswer): Promise<readonly string[]> {
    const asked: string[] = [];
    const line = baseMapLine(answer);
    if (line !== undefined) this.#watch.expects(line);
    this.#watch.allowsService("baseMap");
    // The service worker asks where there is one, and not the page.
    const context = this.#page.context();
    await context.unroute(`${BASE_MAP_HOST}/**`);
    await context.route(`${BASE_MAP_HOST}/**`, async (route) => {
      const url = new URL(route.request().url());
      asked.push(url.pathname);
      const response = baseMapResponse(answer, url);
      // MapLibre wants no tile any more that has gone out of sight.
      if (response !== undefined) await route.fulfill(response).catch(() => undefined);
    });
    return asked;
  }

  /** From now on data.gouv.fr answers this to who asks for the national list. Gives how it was asked, as it comes. */
  async answersList(answer: ListAnswer): Promise<readonly string[]> {
    const asked: string[] = [];
    const line = listLine(answer);
    if (line !== undefined) this.#watch.expects(line);
    this.#watch.allowsService("nationalList");
    await this.#page.unroute(`${LIST_HOST}/**`);
    await this.#page.route(`${LIST_HOST}/**`, async (route) => {
      asked.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
      if (answer === "unreachable") await route.abort();
      else if (answer !== "silent") await route.fulfill(listResponse(answer));
    });
    return asked;
  }

  /** The device is without a network, or has it again. */
  async networkIs(there: "lost" | "back"): Promise<void> {
    await this.#page.context().setOffline(there === "lost");
  }

  /** The code of a part of the page does not arrive: "place-sheet". */
  async losesCode(part: string): Promise<void> {
    this.#watch.expects(/Failed to load resource: net::ERR_FAILED/);
    await this.#page.route(codeOf(part), (route) => route.abort());
  }

  /** The code of a part is on its way until the test has it come. */
  async holdsCodeBack(part: string): Promise<() => void> {
    return this.#holdsBack(codeOf(part));
  }

  /** A worker's code does not arrive, of which browsers write nothing. */
  async losesWorker(part: string): Promise<void> {
    await this.#page.route(codeOf(part), (route) => route.abort());
  }

  async findsCode(part: string): Promise<void> {
    await this.#page.unroute(codeOf(part));
  }

  /** The browser has no WebGL, or refuses it. */
  async hasNoWebgl(): Promise<void> {
    await this.#page.addInitScript(refuseWebgl);
  }

  /** The graphics of the map are lost, as when a driver crashes or a device wakes up. */
  async losesGraphics(): Promise<void> {
    await this.#page.evaluate(loseGraphics);
  }

  async findsGraphics(): Promise<void> {
    await this.#page.evaluate(giveGraphicsBack);
  }

  /** The browser lets the page write to the real clipboard, and the test read it. */
  async letsCopy(): Promise<void> {
    await this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  /** What the device's clock says, at noon; its timers run as ever. */
  async dayIs(day: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
  }

  /** What the device's clock says, as an instant: "2026-01-20T23:30:00Z". */
  async timeIs(instant: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(instant));
  }

  /** So many seconds go by for the page's own timers; what it fetches takes the time that it takes. */
  async timePasses(seconds: number): Promise<void> {
    await this.#page.clock.fastForward(1000 * seconds);
  }

  /** Where the device is (longitude, latitude), or that it does not say. */
  async deviceStands(where: readonly [number, number] | "refused"): Promise<void> {
    const context = this.#page.context();
    if (where === "refused") return context.clearPermissions();
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude: where[0], latitude: where[1] });
  }

  /** The device cannot say where it is, or not in time; never: it does not even say so. */
  async deviceFailsToLocate(why: "unavailable" | "timeout" | "never"): Promise<void> {
    await this.#page.addInitScript(failToLocate, { unavailable: 2, timeout: 3, never: undefined }[why]);
  }

  /** The browser translates the page into a language that is written from the right. */
  async isTranslated(): Promise<void> {
    await this.#page.evaluate(translatePage);
  }

  /** The reader has set the text of the browser to twice its size. */
  async hasDoubleText(): Promise<void> {
    await this.#page.evaluate(doubleText);
  }

  /** The reader has set lines, words and letters farther apart. */
  async hasSpacedText(): Promise<void> {
    await this.#page.evaluate(spaceText);
  }

  /** A file of the data says otherwise than it does. */
  async rewrites(file: string, change: (text: string) => string): Promise<void> {
    await this.#page.route(addressOf(file), async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ contentType: "application/json", body: change(text) });
    });
  }

  /** The browser keeps nothing for the page, as in some private windows. */
  async forbidsStorage(): Promise<void> {
    await this.#page.addInitScript(forbidStorage);
  }

  /** The device has no room left for what the page would keep in IndexedDB. */
  async hasNoRoom(): Promise<void> {
    await this.#page.addInitScript(fillDatabases);
  }

  /** The browser keeps no database for the page. */
  async forbidsDatabases(): Promise<void> {
    await this.#page.addInitScript(forbidDatabases);
  }

  async databasesAre(fate: DatabaseFate): Promise<void> {
    await this.#page.addInitScript(spoilDatabases, fate);
  }

  /** The device has no room left for the texts that the page would keep in localStorage. */
  async hasNoRoomForTexts(): Promise<void> {
    await this.#page.addInitScript(fillStorage);
  }

  /** The device holds nonsense where the page keeps things, as after another version of it, or a disk that fails. */
  async deviceHoldsNonsense(texts: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.evaluate(keepNonsense, texts);
  }

  /** From now on the service of base maps answers a piece to every question. Gives what it was asked, as it comes. */
  async answersTiles(): Promise<readonly string[]> {
    const asked: string[] = [];
    this.#watch.allowsService("baseMap");
    // The service worker asks, not the page.
    await this.#page.context().route(`${TILE_HOST}/**`, async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await route.fulfill({ body: "a piece", headers: { "access-control-allow-origin": "*" } });
    });
    return asked;
  }

  /** The page asks for a piece of an online base map, as its map does. */
  async pageAsksForTile(): Promise<void> {
    await this.#page.evaluate(askForPiece, `${TILE_HOST}${TILE_PATH}`);
  }

  /** The device asks to spare its connection. */
  async sparesConnection(): Promise<void> {
    await this.#page.addInitScript(spareConnection);
  }

  /** A file of the page is about to be missing, of which the browser writes a line. */
  expectsMissingFile(): void {
    this.#watch.expects(/Failed to load resource: the server responded with a status of 404/);
  }

  /** The browser has no service workers: the site is fetched at each visit. */
  async cannotKeepSite(): Promise<void> {
    await this.#page.context().addInitScript(forbidServiceWorkers);
  }

  async deviceIs(scheme: "light" | "dark"): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
  }

  /** The system's dialog for sharing works, is closed by the person, or is missing. */
  async sharingDialog(fate: SharingFate): Promise<void> {
    await this.#page.addInitScript(stubSharing, fate);
  }

  async clipboard(does: "works" | "refuses"): Promise<void> {
    await this.#page.addInitScript(stubClipboard, does === "refuses");
  }

  /** The system's print dialog is only noted. */
  async hasPrinter(): Promise<void> {
    await this.#page.addInitScript(stubPrinting);
  }

  /** The page is shown as it would be printed. */
  async isOnPaper(): Promise<void> {
    await this.#page.emulateMedia({ media: "print" });
  }

  async windowIs(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }
}

function addressOf(file: string): string {
  return `**/data/${file}`;
}

function codeOf(part: string): string {
  return `**/assets/${part}-*.js`;
}
