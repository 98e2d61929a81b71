import { expect, type Page, type Watch } from "../driver.ts";
import { type Timetables, transitFile } from "../transit.ts";
import { Device } from "./device.ts";
import { Services } from "./services.ts";

/** Faults of a data file. */
export const FAULTS = ["unreachable", "missing", "truncated", "replaced by a page"] as const;
export type Fault = (typeof FAULTS)[number] | "silent";

/** The line that Chromium logs for a failed request, the only permitted console message. */
const NETWORK_LINE: Partial<Record<Fault, RegExp>> = {
  unreachable: /Failed to load resource: net::ERR_FAILED/,
  missing: /Failed to load resource: the server responded with a status of 404/,
};

/** As `npm run build` announces a timetable. */
const TRANSIT_SOURCE = {
  id: "horaires-essai",
  producer: "Réseau inventé",
  title: "Horaires de transport (GTFS)",
  licence: "ODbL 1.0",
  url: "",
  date: "2026-11-28",
  tables: ["transit"],
};

/** The site and the device before a person comes. Its own methods change the data files. */
export class Site {
  readonly code: Code;
  readonly device: Device;
  readonly services: Services;
  readonly #page: Page;
  readonly #watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.#page = page;
    this.#watch = watch;
    this.code = new Code(page, watch);
    this.device = new Device(page);
    this.services = new Services(page, watch);
  }

  /** Applies a fault to a data file from now on. */
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

  /** Adds answers without a car to the data, and announces them with their timetable as a source. */
  async hasTransit(timetables: Timetables): Promise<void> {
    const { from = "2026-01-05", until = "2026-06-30" } = timetables;
    await this.#page.route(addressOf("manifest.json"), async (route) => {
      const manifest = (await (await route.fetch()).json()) as { readonly files: object; readonly sources: object[] };
      const files = { ...manifest.files, "transit.json": { bytes: 2, sha256: "00" } };
      const source = { ...TRANSIT_SOURCE, vintage: `${from} – ${until}` };
      await route.fulfill({ json: { ...manifest, files, sources: [...manifest.sources, source] } });
    });
    await this.#page.route(addressOf("transit.json"), (route) => route.fulfill({ json: transitFile(timetables) }));
  }

  /** Delays a data file. */
  async slows(file: string, ms: number): Promise<void> {
    await this.#page.route(addressOf(file), async (route) => {
      await new Promise((later) => setTimeout(later, ms));
      await route.continue();
    });
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
}

function addressOf(file: string): string {
  return `**/data/${file}`;
}

const MAP_CODE = /assets\/(start|figures)-map-.*\.js$/;

/** Code and typeface of the page, delayed or missing. */
export class Code {
  readonly #page: Page;
  readonly #watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.#page = page;
    this.#watch = watch;
  }

  /** Delays the typeface, until the returned function is called. */
  async holdsTypefaceBack(): Promise<() => Promise<void>> {
    const letCome = await this.#holdsBack(/\.woff2$/);
    return async () => {
      letCome();
      await this.#page.waitForFunction(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"'));
    };
  }

  /** Delays the page's code, until the returned function is called: only the HTML of the page is visible. */
  async holdsPageBack(): Promise<() => Promise<void>> {
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

  /** Delays the code of the map for ever. */
  async holdsMapBack(): Promise<void> {
    await this.#page.route(MAP_CODE, () => undefined);
  }

  /** The code of the map cannot be loaded. */
  async losesMap(): Promise<void> {
    this.#watch.expects(/Failed to load resource: net::ERR_FAILED/);
    await this.#page.route(MAP_CODE, (route) => route.abort());
  }

  async findsMap(): Promise<void> {
    await this.#page.unroute(MAP_CODE);
  }

  /** The code of a lazy view cannot be loaded: "place-sheet". */
  async loses(part: string): Promise<void> {
    this.#watch.expects(/Failed to load resource: net::ERR_FAILED/);
    await this.#page.route(codeOf(part), (route) => route.abort());
  }

  /** Delays the code of a lazy view until the returned function is called. */
  async holdsBack(part: string): Promise<() => void> {
    return this.#holdsBack(codeOf(part));
  }

  /** A worker's code cannot be loaded, for which browsers log nothing. */
  async losesWorker(part: string, fate: WorkerFate = "unreachable"): Promise<void> {
    await this.#page.route(codeOf(part), (route) =>
      fate === "unreachable"
        ? route.abort()
        : route.fulfill({ status: STATUS[fate], contentType: "text/html", body: PAGE }),
    );
  }

  async finds(part: string): Promise<void> {
    await this.#page.unroute(codeOf(part));
  }

  /** Permits the errors of a frame with an opaque origin, to which the browser gives neither modules nor files. */
  expectsOpaqueOrigin(): void {
    this.#watch.expects(/origin 'null'|net::ERR_FAILED|sandboxed/);
  }

  /** Permits the line that the browser logs for a worker of the map whose code cannot be had; for one of another type it logs none. */
  expectsLostWorker(fate: WorkerFate): void {
    if (fate !== "a page")
      this.#watch.expects(/Failed to load resource: (net::ERR_FAILED|the server responded with a status of 404)/);
  }

  /** Permits the line that the browser logs for a missing file of the page. */
  expectsMissingFile(): void {
    this.#watch.expects(/Failed to load resource: the server responded with a status of 404/);
  }
}

/** A request without an answer, a file that the site no longer has, or a login page in its place. */
export const WORKER_FATES = ["unreachable", "missing", "a page"] as const;
type WorkerFate = (typeof WORKER_FATES)[number];
const STATUS = { missing: 404, "a page": 200 } as const;
const PAGE = "<!doctype html><title>Connexion</title>";

function codeOf(part: string): string {
  return `**/assets/${part}-*.js`;
}
