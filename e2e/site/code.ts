import { expect, type Page, type Watch } from "../driver.ts";

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
