import { BASE_MAP_HOST, type BaseMapAnswer, baseMapLine, baseMapResponse } from "../base-map-service.ts";
import type { Page, Watch } from "../driver.ts";
import { answerOf, GEOCODER, type GeocoderAnswer, geocoderLine } from "../geocoding.ts";
import { askForPiece } from "../in-page/acts.ts";
import {
  ISOCHRONE_HOST,
  type IsochroneAnswer,
  isochroneLine,
  isochroneResponse,
  readIsochroneQuestion,
} from "../isochrone-service.ts";
import { LIST_HOST, type ListAnswer, listLine, listResponse } from "../list-service.ts";

/** The open services of IGN, and a piece of its map. */
const TILE_HOST = "https://data.geopf.fr";
const TILE_PATH = "/tms/1.0.0/PLAN.IGN/9/264/181.pbf";

/** The public services, which the test answers in place of: none gets through. */
export class Services {
  readonly #page: Page;
  readonly #watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.#page = page;
    this.#watch = watch;
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
  async areAskedForTile(): Promise<void> {
    await this.#page.evaluate(askForPiece, `${TILE_HOST}${TILE_PATH}`);
  }
}
