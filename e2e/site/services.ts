import type { ServiceId } from "../declared.ts";
import type { BrowserContext, Page, Route, Watch } from "../driver.ts";

/** The host of the geocoder and of the online base map; the tests answer in its place. */
const HOST = "https://data.geopf.fr";

/** An address of the geocoder. */
export interface KnownAddress {
  /** "12 Rue Carnot". */
  readonly name: string;
  readonly postcode: string;
  readonly city: string;
  readonly codeCommune: string;
  /** Longitude, latitude. */
  readonly position: readonly [number, number];
}

/** Failure of a service. busy: HTTP 429; broken: HTTP 500; silent: no answer; garbage: an HTML page. */
type Failure = "busy" | "broken" | "silent" | "garbage";
/** Addresses, best first. */
type GeocoderAnswer = readonly KnownAddress[] | Failure;
/** map: a picture for each tile. */
export type BaseMapAnswer = "map" | Failure;

type Answer = Parameters<Route["fulfill"]>[0] | undefined;

/** Colour of the tiles; nothing else of the page has it. */
export const PLAN_COLOUR = "#8fd14f";

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
    const textOf = ({ searchParams }: URL) => searchParams.get("q") ?? "";
    const reply = () => answerTo(answer, (addresses) => ok("application/json", addressesText(addresses)));
    return this.#answersFor(["addressSearch", "addressesOfFile"], answer, textOf, reply);
  }

  /** Answers the requests for IGN's base map so. Returns the recorded layers; without a call no test may send a request. */
  async answersBaseMap(answer: BaseMapAnswer): Promise<readonly string[]> {
    const reply = () => answerTo(answer, () => ok("image/png", TILE));
    // With a service worker that sends the requests, and not the page.
    return this.#answersFor(
      ["baseMap"],
      answer,
      ({ searchParams }) => searchParams.get("LAYER") ?? "",
      reply,
      this.#page.context(),
    );
  }

  /** Answers in place of the host, permits the services, and expects the browser's log line. Returns the recorded requests. */
  async #answersFor(
    services: readonly ServiceId[],
    answer: GeocoderAnswer | BaseMapAnswer,
    textOf: (url: URL) => string,
    reply: (url: URL) => Answer,
    from: Page | BrowserContext = this.#page,
  ): Promise<readonly string[]> {
    const requests: string[] = [];
    const status = answer === "busy" ? 429 : answer === "broken" ? 500 : 200;
    if (status !== 200)
      this.#watch.expects(new RegExp(`Failed to load resource: the server responded with a status of ${status}`));
    for (const service of services) this.#watch.allowsService(service);
    // The latest route answers.
    await from.route(`${HOST}/**`, async (route) => {
      const url = new URL(route.request().url());
      requests.push(textOf(url));
      const response = reply(url);
      // MapLibre aborts requests for tiles that are no longer visible.
      if (response !== undefined) await route.fulfill(response).catch(() => undefined);
    });
    return requests;
  }
}

/** The failure of a service as a response, undefined for none; else the response that the service gives. */
function answerTo<Valid>(answer: Valid | Failure, respond: (answer: Valid) => Answer): Answer {
  switch (answer) {
    case "silent":
      return undefined;
    case "busy":
      return { ...ok("text/plain", "Too Many Requests", { "retry-after": "1" }), status: 429 };
    case "broken":
      return BROKEN;
    case "garbage":
      return ok("text/html", "<!doctype html><p>Maintenance");
    default:
      return respond(answer as Valid);
  }
}

/** CORS headers: any page may read the answers and `retry-after`. */
function ok(type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
  const readable = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };
  return { status: 200, headers: { ...readable, "content-type": type, ...headers }, body };
}

const BROKEN = { ...ok("text/plain", "Internal Server Error"), status: 500 };

function addressesText(addresses: readonly KnownAddress[]): string {
  const features = addresses.map(({ name, postcode, city, codeCommune, position }, rank) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: position },
    properties: {
      label: `${name} ${postcode} ${city}`,
      score: 0.9 - rank / 10,
      id: `${codeCommune}_${rank}`,
      type: "housenumber",
      name,
      postcode,
      citycode: codeCommune,
      city,
    },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

/** The picture of a tile: a square of 8 × 8 pixels in one colour. */
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQI12Pov+iPFTEMLQkAKj5rwRa58eEAAAAASUVORK5CYII=",
  "base64",
);
