import type { ServiceId } from "../../src/data/online/services.ts";
import type { Page, Watch } from "../driver.ts";
import { type Timetables, transitFile } from "./transit.ts";

/** Fault of a data file, of the code of a part of the page, or of a worker. */
type Fault = "unreachable" | "missing" | "truncated" | "a page" | "silent";
/** A request without an answer, a file that the site no longer has, or a login page in its place. */
export const CODE_FAULTS = ["unreachable", "missing", "a page"] as const;

/** The line that Chromium logs for a failed request, the only permitted console message. */
const NETWORK_LINE: Partial<Record<Fault, RegExp>> = {
  unreachable: /Failed to load resource: net::ERR_FAILED/,
  missing: /Failed to load resource: the server responded with a status of 404/,
};

/** Failure of a public service. busy: HTTP 429; broken: HTTP 500; silent: no answer; garbage: an HTML page. */
type Failure = "busy" | "broken" | "silent" | "garbage";

/** The host of the geocoder and of the online base map; the tests answer in its place. */
const HOST = "https://data.geopf.fr";
/** Any page may read the answers and `retry-after`. */
const HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "retry-after",
  "retry-after": "1",
};
/** The picture of a tile: a square of 8 × 8 pixels in the colour #8fd14f, which nothing else of the page has. */
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQI12Pov+iPFTEMLQkAKj5rwRa58eEAAAAASUVORK5CYII=",
  "base64",
);

/** The files and the code of the site, and the public services that the page asks. */
export class Site {
  readonly #page: Page;
  readonly #watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.#page = page;
    this.#watch = watch;
  }

  /** Applies a fault to a data file from now on. */
  async breaks(file: string, fault: Exclude<Fault, "a page">): Promise<void> {
    await this.#breaks(addressOf(file), fault);
  }

  /** Removes the fault of a file. */
  async repairs(file: string): Promise<void> {
    await this.#page.unroute(addressOf(file));
  }

  /** Changes the content of a data file. */
  async rewrites(file: string, change: (text: string) => string): Promise<void> {
    await this.#page.route(addressOf(file), async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ contentType: "application/json", body: change(text) });
    });
  }

  /** Adds answers without a car to the data, and announces them. */
  async hasTransit(timetables: Timetables): Promise<void> {
    await this.rewrites("manifest.json", (text) => {
      const manifest = JSON.parse(text) as { readonly files: object };
      return JSON.stringify({ ...manifest, files: { ...manifest.files, "transit.json": { bytes: 2, sha256: "00" } } });
    });
    await this.#page.route(addressOf("transit.json"), (route) => route.fulfill({ json: transitFile(timetables) }));
  }

  /** The code of a lazy view, of a worker or of the map, "start-map", cannot be loaded. */
  async losesCode(part: string, fault: (typeof CODE_FAULTS)[number] = "unreachable"): Promise<void> {
    await this.#breaks(codeOf(part), fault);
  }

  async findsCode(part: string): Promise<void> {
    await this.#page.unroute(codeOf(part));
  }

  /** Delays the code of a part of the page, "place-sheet", or other files, until the returned function is called. */
  async holdsBack(files: string | RegExp): Promise<() => void> {
    let letCome: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await this.#page.route(typeof files === "string" ? codeOf(files) : files, async (route) => {
      await released;
      await route.continue();
    });
    return letCome;
  }

  /** Answers every request to the geocoder with these features. Returns the recorded texts; without a call no test may send a request. */
  async geocodes(answer: readonly object[] | Failure): Promise<readonly string[]> {
    const content = { type: "application/json", body: JSON.stringify({ type: "FeatureCollection", features: answer }) };
    return this.#answers(["addressSearch", "addressesOfFile"], "q", typeof answer === "string" ? answer : content);
  }

  /** Answers the requests for IGN's base map so, "map": a picture for each tile. Returns the recorded layers. */
  async answersBaseMap(answer: "map" | Failure): Promise<readonly string[]> {
    return this.#answers(["baseMap"], "LAYER", answer === "map" ? { type: "image/png", body: TILE } : answer);
  }

  /** Answers in place of the host, permits the services, and expects the browser's log line. Returns a parameter of each request. */
  async #answers(
    services: readonly ServiceId[],
    parameter: string,
    answer: Failure | { readonly type: string; readonly body: string | Buffer },
  ): Promise<readonly string[]> {
    const requests: string[] = [];
    const status = answer === "busy" ? 429 : answer === "broken" ? 500 : 200;
    if (status !== 200) this.#watch.expects(new RegExp(`the server responded with a status of ${status}`));
    for (const service of services) this.#watch.allowsService(service);
    const { type, body } = typeof answer === "string" ? { type: "text/html", body: "<p>Maintenance" } : answer;
    // A service worker sends requests too, and not the page.
    await this.#page.context().route(`${HOST}/**`, async (route) => {
      requests.push(new URL(route.request().url()).searchParams.get(parameter) ?? "");
      if (answer === "silent") return;
      // MapLibre aborts requests for tiles that are no longer visible.
      await route.fulfill({ status, headers: HEADERS, contentType: type, body }).catch(() => undefined);
    });
    return requests;
  }

  /** Applies a fault to requests from now on, and permits the line that the browser logs for it: for a worker, none. */
  async #breaks(address: string, fault: Fault): Promise<void> {
    const line = NETWORK_LINE[fault];
    if (line !== undefined && !/worker|maplibre-gl/.test(address)) this.#watch.expects(line);
    await this.#page.route(address, async (route) => {
      if (fault === "silent") return;
      if (fault === "unreachable") return route.abort();
      if (fault === "missing") return route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" });
      if (fault === "a page") return route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Connexion" });
      const whole = await (await route.fetch()).text();
      return route.fulfill({ contentType: "application/json", body: whole.slice(0, whole.length / 2) });
    });
    // The page imports this file, then a worker runs it: only the worker fails.
    if (address === codeOf("maplibre-gl")) await this.#page.route(address, (route) => route.continue(), { times: 1 });
  }
}

/** Runs in the page: the browser has no WebGL, or refuses it. */
export function refuseWebgl(): void {
  const refuse = (prototype: { getContext: (...words: never[]) => unknown }) => {
    const give = prototype.getContext;
    prototype.getContext = function getContext(this: unknown, ...words: never[]) {
      return String(words[0]).startsWith("webgl") ? null : give.apply(this, words);
    };
  };
  refuse(HTMLCanvasElement.prototype);
  refuse(OffscreenCanvas.prototype);
}

function addressOf(file: string): string {
  return `**/data/${file}`;
}

function codeOf(part: string): string {
  return `**/assets/${part}-*.js`;
}
