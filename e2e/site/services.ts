import { BASE_MAP_HOST, type BaseMapAnswer, baseMapLine, baseMapResponse } from "../base-map-service.ts";
import type { ServiceId } from "../declared.ts";
import type { BrowserContext, Page, Route, Watch } from "../driver.ts";
import { answerOf, GEOCODER, type GeocoderAnswer, geocoderLine } from "../geocoding.ts";
import { askForPiece } from "../in-page/acts.ts";

/** The host of the isochrones; the tests answer in its place. */
const ISOCHRONE_HOST = "https://data.geopf.fr";

/** CORS headers: any page may read the answers and `retry-after`. */
const ANY_ORIGIN = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };

/** Host of IGN's open services, and a tile URL. */
const TILE_HOST = "https://data.geopf.fr";
const TILE_PATH = "/tms/1.0.0/PLAN.IGN/9/264/181.pbf";

/** Answers a request, and records it. */
type Reply = (route: Route, url: URL, requests: string[]) => Promise<void>;

/** The public services, which the test replaces: no request reaches them. */
export class Services {
  readonly #page: Page;
  readonly #watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.#page = page;
    this.#watch = watch;
  }

  /** Answers every request to the geocoder so. Returns the recorded texts; without a call no test may send a request. */
  async geocodes(answer: GeocoderAnswer): Promise<readonly string[]> {
    const services = ["addressSearch", "addressOfPosition"] as const;
    return this.#answersFor(services, GEOCODER, [geocoderLine(answer)], async (route, url, requests) => {
      const { searchParams } = url;
      requests.push(searchParams.get("q") ?? `${searchParams.get("lon")} ${searchParams.get("lat")}`);
      if (answer !== "silent") await route.fulfill(answerOf(answer));
    });
  }

  /**
   * Answers the requests for isochrones so in turn, the last for ever. Returns the recorded requests; without a call no test may send one.
   */
  async answersIsochrones(...answers: readonly IsochroneAnswer[]): Promise<readonly string[]> {
    const lines = [...new Set(answers)].map(isochroneLine);
    return this.#answersFor(["isochrones"], ISOCHRONE_HOST, lines, async (route, url, requests) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? "area";
      requests.push(readIsochroneQuestion(url));
      if (answer !== "silent") await route.fulfill(isochroneResponse(answer, url));
    });
  }

  /** Answers the requests for IGN's base map so. Returns the recorded paths; without a call no test may send a request. */
  async answersBaseMap(answer: BaseMapAnswer): Promise<readonly string[]> {
    const reply: Reply = async (route, url, requests) => {
      requests.push(url.pathname);
      const response = baseMapResponse(answer, url);
      // MapLibre aborts requests for tiles that are no longer visible.
      if (response !== undefined) await route.fulfill(response).catch(() => undefined);
    };
    return this.#answersFor(["baseMap"], BASE_MAP_HOST, [baseMapLine(answer)], reply, this.#page.context());
  }

  /** Answers every request for base maps with a tile. Returns the recorded requests. */
  async answersTiles(): Promise<readonly string[]> {
    const reply: Reply = async (route, url, requests) => {
      requests.push(url.pathname);
      await route.fulfill({ body: "a piece", headers: { "access-control-allow-origin": "*" } });
    };
    return this.#answersFor(["baseMap"], TILE_HOST, [], reply, this.#page.context());
  }

  /** Requests a tile of an online base map, as the map does. */
  async areAskedForTile(): Promise<void> {
    await this.#page.evaluate(askForPiece, `${TILE_HOST}${TILE_PATH}`);
  }

  /**
   * Answers in place of a host, permits its service, and expects the browser's log lines. Returns the recorded requests. For base maps it
   * routes the whole context, since with a service worker that sends the requests, and not the page.
   */
  async #answersFor(
    services: readonly ServiceId[],
    host: string,
    lines: readonly (RegExp | undefined)[],
    reply: Reply,
    from: Page | BrowserContext = this.#page,
  ): Promise<readonly string[]> {
    const requests: string[] = [];
    for (const line of lines) if (line !== undefined) this.#watch.expects(line);
    for (const service of services) this.#watch.allowsService(service);
    await from.unroute(`${host}/**`);
    await from.route(`${host}/**`, (route) => reply(route, new URL(route.request().url()), requests));
    return requests;
  }
}

/**
 * Answer of the service. area: around the place, larger with more minutes; busy: HTTP 429 for a second; broken: HTTP 500; silent: none;
 * elsewhere: an area of another place; page: an HTML page.
 */
type IsochroneAnswer = "area" | "busy" | "broken" | "silent" | "elsewhere" | "page";

interface Response {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The request in words: "10 minutes to 6.63,44.9". */
function readIsochroneQuestion({ searchParams }: URL): string {
  const [value, unit, point] = ["costValue", "timeUnit", "point"].map((name) => searchParams.get(name));
  const isToPlace = searchParams.get("direction") === "arrival" && searchParams.get("profile") === "car";
  return `${value} ${unit}s ${isToPlace ? "to" : "from"} ${point}`;
}

/** The response in the service's format. */
function isochroneResponse(answer: Exclude<IsochroneAnswer, "silent">, { searchParams }: URL): Response {
  if (answer === "busy") return respond(429, "Too Many Requests", { "retry-after": "1" });
  if (answer === "broken") return respond(500, "Internal Server Error");
  if (answer === "page") return respond(200, "<!doctype html><p>Maintenance", { "content-type": "text/html" });
  const [longitude = 0, latitude = 0] = (searchParams.get("point") ?? "").split(",").map(Number);
  const minutes = Number(searchParams.get("costValue"));
  const middle = answer === "elsewhere" ? [2.35, 48.85] : [longitude, latitude];
  const geometry = { type: "Polygon", coordinates: [ringAround(middle, minutes * 0.6)] };
  const body = {
    point: searchParams.get("point"),
    resource: "bdtopo-valhalla",
    costType: "time",
    geometry,
    alerts: [],
  };
  return respond(200, JSON.stringify(body), { "content-type": "application/json" });
}

/** The line that Chromium logs for such an answer, the only permitted console message. */
function isochroneLine(answer: IsochroneAnswer): RegExp | undefined {
  if (answer === "busy") return /Failed to load resource: the server responded with a status of 429/;
  return answer === "broken" ? /Failed to load resource: the server responded with a status of 500/ : undefined;
}

function respond(status: number, body: string, headers: Record<string, string> = {}): Response {
  return { status, headers: { ...ANY_ORIGIN, ...headers }, body };
}

function ringAround([longitude = 0, latitude = 0]: readonly number[], radiusKm: number): number[][] {
  return Array.from({ length: 25 }, (_, at) => {
    const angle = (2 * Math.PI * (at % 24)) / 24;
    return [longitude + (radiusKm * Math.cos(angle)) / 79, latitude + (radiusKm * Math.sin(angle)) / 111];
  });
}
