import type { Page, Watch } from "../driver.ts";
import { type Timetables, transitFile } from "../transit.ts";
import { Code } from "./code.ts";
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
