import type { Page } from "../driver.ts";
import {
  type DatabaseFate,
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

/** The device and its browser: what they can do, what they refuse, how the reader has set them. */
export class Device {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The device is without a network, or has it again. */
  async networkIs(there: "lost" | "back"): Promise<void> {
    await this.#page.context().setOffline(there === "lost");
  }

  /** The browser has no WebGL, or refuses it. */
  async hasNoWebgl(): Promise<void> {
    await this.#page.addInitScript(refuseWebgl);
  }

  /** The graphics of the map are lost, as when a driver crashes or a device wakes up. */
  async losesGraphics(): Promise<void> {
    await this.#page.evaluate(loseGraphics);
  }

  async findsGraphics(): Promise<void> {
    await this.#page.evaluate(giveGraphicsBack);
  }

  /** The browser lets the page write to the real clipboard, and the test read it. */
  async letsCopy(): Promise<void> {
    await this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  /** What the device's clock says, at noon; its timers run as ever. */
  async dayIs(day: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
  }

  /** What the device's clock says, as an instant: "2026-01-20T23:30:00Z". */
  async timeIs(instant: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(instant));
  }

  /** So many seconds go by for the page's own timers; what it fetches takes the time that it takes. */
  async timePasses(seconds: number): Promise<void> {
    await this.#page.clock.fastForward(1000 * seconds);
  }

  /** Where the device is (longitude, latitude), or that it does not say. */
  async stands(where: readonly [number, number] | "refused"): Promise<void> {
    const context = this.#page.context();
    if (where === "refused") return context.clearPermissions();
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude: where[0], latitude: where[1] });
  }

  /** The device cannot say where it is, or not in time; never: it does not even say so. */
  async failsToLocate(why: "unavailable" | "timeout" | "never"): Promise<void> {
    await this.#page.addInitScript(failToLocate, { unavailable: 2, timeout: 3, never: undefined }[why]);
  }

  /** The browser translates the page into a language that is written from the right. */
  async isTranslated(): Promise<void> {
    await this.#page.evaluate(translatePage);
  }

  /** The reader has set the text of the browser to twice its size. */
  async hasDoubleText(): Promise<void> {
    await this.#page.evaluate(doubleText);
  }

  /** The reader has set lines, words and letters farther apart. */
  async hasSpacedText(): Promise<void> {
    await this.#page.evaluate(spaceText);
  }

  /** The browser keeps nothing for the page, as in some private windows. */
  async forbidsStorage(): Promise<void> {
    await this.#page.addInitScript(forbidStorage);
  }

  /** The device has no room left for what the page would keep in IndexedDB. */
  async hasNoRoom(): Promise<void> {
    await this.#page.addInitScript(fillDatabases);
  }

  /** The browser keeps no database for the page. */
  async forbidsDatabases(): Promise<void> {
    await this.#page.addInitScript(forbidDatabases);
  }

  async databasesAre(fate: DatabaseFate): Promise<void> {
    await this.#page.addInitScript(spoilDatabases, fate);
  }

  /** The device has no room left for the texts that the page would keep in localStorage. */
  async hasNoRoomForTexts(): Promise<void> {
    await this.#page.addInitScript(fillStorage);
  }

  /** The device holds nonsense where the page keeps things, as after another version of it, or a disk that fails. */
  async holdsNonsense(texts: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.evaluate(keepNonsense, texts);
  }

  /** The device asks to spare its connection. */
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

  /** The system's dialog for sharing works, is closed by the person, or is missing. */
  async sharingDialog(fate: SharingFate): Promise<void> {
    await this.#page.addInitScript(stubSharing, fate);
  }

  async clipboard(does: "works" | "refuses"): Promise<void> {
    await this.#page.addInitScript(stubClipboard, does === "refuses");
  }

  /** The system's print dialog is only noted. */
  async hasPrinter(): Promise<void> {
    await this.#page.addInitScript(stubPrinting);
  }

  /** The page is shown as it would be printed. */
  async isOnPaper(): Promise<void> {
    await this.#page.emulateMedia({ media: "print" });
  }

  async windowIs(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }
}
