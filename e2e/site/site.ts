import { expect, type Page, type Watch } from "../driver.ts";
import { Device } from "./device.ts";
import { Services } from "./services.ts";
import { type Timetables, transitFile } from "./transit.ts";

/** Fault of a data file, of the code of a part of the page, or of a worker. */
type Fault = "unreachable" | "missing" | "truncated" | "a page" | "silent";

/** The line that Chromium logs for a failed request, the only permitted console message. */
const NETWORK_LINE: Partial<Record<Fault, RegExp>> = {
  unreachable: /Failed to load resource: net::ERR_FAILED/,
  missing: /Failed to load resource: the server responded with a status of 404/,
};

const MAP_CODE = /assets\/(start|figures)-map-.*\.js$/;

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
  async breaks(file: string, fault: Exclude<Fault, "a page">): Promise<void> {
    await breaks(this.#page, this.#watch, addressOf(file), fault);
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

  /** Adds answers without a car to the data, and announces them with their timetable as a source. */
  async hasTransit(timetables: Timetables): Promise<void> {
    const file = transitFile(timetables);
    await this.rewrites("manifest.json", (text) => {
      const manifest = JSON.parse(text) as { readonly files: object; readonly sources: readonly object[] };
      const files = { ...manifest.files, "transit.json": { bytes: 2, sha256: "00" } };
      const source = { ...TRANSIT_SOURCE, vintage: `${file.from} – ${file.until}` };
      return JSON.stringify({ ...manifest, files, sources: [...manifest.sources, source] });
    });
    await this.#page.route(addressOf("transit.json"), (route) => route.fulfill({ json: file }));
  }
}

/** Code and typeface of the page, delayed or missing. */
class Code {
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

  /** Delays the code of a lazy view, "place-sheet", until the returned function is called. */
  async holdsBack(part: string): Promise<() => void> {
    return this.#holdsBack(codeOf(part));
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

  /** The code of a lazy view, of a worker or of the map, "start-map", cannot be loaded. */
  async loses(part: string, fault: CodeFault = "unreachable"): Promise<void> {
    // Of a worker the browser logs nothing.
    await breaks(this.#page, part.endsWith("worker") ? undefined : this.#watch, codeOf(part), fault);
  }

  async finds(part: string): Promise<void> {
    await this.#page.unroute(codeOf(part));
  }
}

/** A request without an answer, a file that the site no longer has, or a login page in its place. */
export const CODE_FAULTS = ["unreachable", "missing", "a page"] as const;
type CodeFault = (typeof CODE_FAULTS)[number];

/** Applies a fault to requests from now on, and permits the line that the browser logs for it. */
async function breaks(page: Page, watch: Watch | undefined, address: string | RegExp, fault: Fault): Promise<void> {
  const line = NETWORK_LINE[fault];
  if (line !== undefined) watch?.expects(line);
  await page.route(address, async (route) => {
    if (fault === "silent") return;
    if (fault === "unreachable") return route.abort();
    if (fault === "missing") return route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" });
    if (fault === "a page") return route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Connexion" });
    const whole = await (await route.fetch()).text();
    return route.fulfill({ contentType: "application/json", body: whole.slice(0, whole.length / 2) });
  });
}

function addressOf(file: string): string {
  return `**/data/${file}`;
}

function codeOf(part: string): string {
  return `**/assets/${part}-*.js`;
}
