import { BASE_MAP_HOST, type BaseMapAnswer, baseMapLine, baseMapResponse } from "../base-map-service.ts";
import type { ServiceId } from "../declared.ts";
import type { BrowserContext, Page, Route, Watch } from "../driver.ts";
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

/** Answers a question, and notes it among what was asked. */
type Reply = (route: Route, url: URL, asked: string[]) => Promise<void>;

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
    const services = ["addressSearch", "addressOfPosition"] as const;
    return this.#answersFor(services, GEOCODER, [geocoderLine(answer)], async (route, url, asked) => {
      const { searchParams } = url;
      asked.push(searchParams.get("q") ?? `${searchParams.get("lon")} ${searchParams.get("lat")}`);
      if (answer !== "silent") await route.fulfill(answerOf(answer));
    });
  }

  /**
   * From now on the service of isochrones answers this in turn, the last for ever. Gives what it was asked, as it comes; without a
   * call no test may ask it.
   */
  async answersIsochrones(...answers: readonly IsochroneAnswer[]): Promise<readonly string[]> {
    const lines = [...new Set(answers)].map(isochroneLine);
    return this.#answersFor(["isochrones"], ISOCHRONE_HOST, lines, async (route, url, asked) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)] ?? "area";
      asked.push(readIsochroneQuestion(url));
      if (answer !== "silent") await route.fulfill(isochroneResponse(answer, url));
    });
  }

  /** From now on IGN's base map is answered so. Gives the paths that were asked for, as they come; without a call no test may ask. */
  async answersBaseMap(answer: BaseMapAnswer): Promise<readonly string[]> {
    const reply: Reply = async (route, url, asked) => {
      asked.push(url.pathname);
      const response = baseMapResponse(answer, url);
      // MapLibre wants no tile any more that has gone out of sight.
      if (response !== undefined) await route.fulfill(response).catch(() => undefined);
    };
    return this.#answersFor(["baseMap"], BASE_MAP_HOST, [baseMapLine(answer)], reply, this.#page.context());
  }

  /** From now on data.gouv.fr answers this to who asks for the national list. Gives how it was asked, as it comes. */
  async answersList(answer: ListAnswer): Promise<readonly string[]> {
    return this.#answersFor(["nationalList"], LIST_HOST, [listLine(answer)], async (route, url, asked) => {
      asked.push(`${route.request().method()} ${url.pathname}`);
      if (answer === "unreachable") await route.abort();
      else if (answer !== "silent") await route.fulfill(listResponse(answer));
    });
  }

  /** From now on the service of base maps answers a piece to every question. Gives what it was asked, as it comes. */
  async answersTiles(): Promise<readonly string[]> {
    const reply: Reply = async (route, url, asked) => {
      asked.push(url.pathname);
      await route.fulfill({ body: "a piece", headers: { "access-control-allow-origin": "*" } });
    };
    return this.#answersFor(["baseMap"], TILE_HOST, [], reply, this.#page.context());
  }

  /** The page asks for a piece of an online base map, as its map does. */
  async areAskedForTile(): Promise<void> {
    await this.#page.evaluate(askForPiece, `${TILE_HOST}${TILE_PATH}`);
  }

  /**
   * Answers from now on in the place of a host, whose services may be asked, and expects what the browser writes of it. Gives what was asked, as it
   * comes. Of base maps the whole context is answered: where there is a service worker it asks, and not the page.
   */
  async #answersFor(
    services: readonly ServiceId[],
    host: string,
    lines: readonly (RegExp | undefined)[],
    reply: Reply,
    from: Page | BrowserContext = this.#page,
  ): Promise<readonly string[]> {
    const asked: string[] = [];
    for (const line of lines) if (line !== undefined) this.#watch.expects(line);
    for (const service of services) this.#watch.allowsService(service);
    await from.unroute(`${host}/**`);
    await from.route(`${host}/**`, (route) => reply(route, new URL(route.request().url()), asked));
    return asked;
  }
}
