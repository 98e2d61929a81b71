import { expect, type Page, type Watch } from "../driver.ts";

const MAP_CODE = /assets\/start-map-.*\.js$/;

/** What the page is made of: its own code, that of its parts, its typeface, on their way or lost. */
export class Code {
  readonly #page: Page;
  readonly #watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.#page = page;
    this.#watch = watch;
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

  /** The code of a part of the page does not arrive: "place-sheet". */
  async loses(part: string): Promise<void> {
    this.#watch.expects(/Failed to load resource: net::ERR_FAILED/);
    await this.#page.route(codeOf(part), (route) => route.abort());
  }

  /** The code of a part is on its way until the test has it come. */
  async holdsBack(part: string): Promise<() => void> {
    return this.#holdsBack(codeOf(part));
  }

  /** A worker's code does not arrive, of which browsers write nothing. */
  async losesWorker(part: string): Promise<void> {
    await this.#page.route(codeOf(part), (route) => route.abort());
  }

  async finds(part: string): Promise<void> {
    await this.#page.unroute(codeOf(part));
  }

  /** A file of the page is about to be missing, of which the browser writes a line. */
  expectsMissingFile(): void {
    this.#watch.expects(/Failed to load resource: the server responded with a status of 404/);
  }
}

function codeOf(part: string): string {
  return `**/assets/${part}-*.js`;
}
