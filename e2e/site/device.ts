import { expect, type Page } from "../driver.ts";
import {
  type DatabaseFate,
  damageCached,
  doubleText,
  failToLocate,
  fillDatabases,
  fillStorage,
  forbidDatabases,
  forbidServiceWorkers,
  forbidStorage,
  giveGraphicsBack,
  keepNonsense,
  loseGraphics,
  refuseWebgl,
  type SharingFate,
  spaceText,
  spareConnection,
  spoilDatabases,
  stubClipboard,
  stubPrinting,
  stubSharing,
  translatePage,
} from "../in-page/device.ts";

/** The device and its browser: features, refusals and settings. */
export class Device {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Disconnects or reconnects the network. */
  async networkIs(there: "lost" | "back"): Promise<void> {
    await this.#page.context().setOffline(there === "lost");
  }

  /** The browser has no WebGL, or refuses it. */
  async hasNoWebgl(): Promise<void> {
    await this.#page.addInitScript(refuseWebgl);
  }

  /** Cuts the cached bytes of a file of the site, in every version, as a failing disk does. */
  async damagesCachedFile(path: string): Promise<void> {
    expect(await this.#page.evaluate(damageCached, path)).toBeGreaterThan(0);
  }

  /** Loses the WebGL context of the map, as after a driver crash or a wake-up. */
  async losesGraphics(): Promise<void> {
    await this.#page.evaluate(loseGraphics);
  }

  async findsGraphics(): Promise<void> {
    await this.#page.evaluate(giveGraphicsBack);
  }

  /** Grants access to the real clipboard, for the page and the test. */
  async letsCopy(): Promise<void> {
    await this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  /** Sets the device's clock to noon of a day; timers run on. */
  async dayIs(day: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
  }

  /** Sets the device's clock to an instant: "2026-01-20T23:30:00Z". */
  async timeIs(instant: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(instant));
  }

  /** Advances the page's timers by so many seconds; requests take their real time. */
  async timePasses(seconds: number): Promise<void> {
    await this.#page.clock.fastForward(1000 * seconds);
  }

  /** Sets the position of the device (longitude, latitude), or refuses it. */
  async stands(where: readonly [number, number] | "refused"): Promise<void> {
    const context = this.#page.context();
    if (where === "refused") return context.clearPermissions();
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude: where[0], latitude: where[1] });
  }

  /** Fails the geolocation: unknown, timeout, or without an answer. */
  async failsToLocate(why: "unavailable" | "timeout" | "never"): Promise<void> {
    await this.#page.addInitScript(failToLocate, { unavailable: 2, timeout: 3, never: undefined }[why]);
  }

  /** The browser translates the page into a right-to-left language. */
  async isTranslated(): Promise<void> {
    await this.#page.evaluate(translatePage);
  }

  /** Doubles the text size of the browser. */
  async hasDoubleText(): Promise<void> {
    await this.#page.evaluate(doubleText);
  }

  /** Increases the spacing of lines, words and letters. */
  async hasSpacedText(): Promise<void> {
    await this.#page.evaluate(spaceText);
  }

  /** The browser forbids all storage, as in some private windows. */
  async forbidsStorage(): Promise<void> {
    await this.#page.addInitScript(forbidStorage);
  }

  /** IndexedDB has no room left. */
  async hasNoRoom(): Promise<void> {
    await this.#page.addInitScript(fillDatabases);
  }

  /** The browser forbids IndexedDB. */
  async forbidsDatabases(): Promise<void> {
    await this.#page.addInitScript(forbidDatabases);
  }

  async databasesAre(fate: DatabaseFate): Promise<void> {
    await this.#page.addInitScript(spoilDatabases, fate);
  }

  /** localStorage has no room left. */
  async hasNoRoomForTexts(): Promise<void> {
    await this.#page.addInitScript(fillStorage);
  }

  /** Stores invalid values under the page's keys, as after another version of it, or a disk failure. */
  async holdsNonsense(texts: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.evaluate(keepNonsense, texts);
  }

  /** The device saves data. */
  async sparesConnection(): Promise<void> {
    await this.#page.addInitScript(spareConnection);
  }

  /** The browser has no service workers: the site is fetched at each visit. */
  async cannotKeepSite(): Promise<void> {
    await this.#page.context().addInitScript(forbidServiceWorkers);
  }

  async prefers(scheme: "light" | "dark"): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
  }

  /** The system's share dialog works, is closed by the person, or is missing. */
  async sharingDialog(fate: SharingFate): Promise<void> {
    await this.#page.addInitScript(stubSharing, fate);
  }

  async clipboard(does: "works" | "refuses"): Promise<void> {
    await this.#page.addInitScript(stubClipboard, does === "refuses");
  }

  /** Records calls of the system's print dialog. */
  async hasPrinter(): Promise<void> {
    await this.#page.addInitScript(stubPrinting);
  }

  /** Emulates print media. */
  async usesPrintMedia(): Promise<void> {
    await this.#page.emulateMedia({ media: "print" });
  }

  async windowIs(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }
}
