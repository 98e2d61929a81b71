import { BASE_MAP_HOST, type BaseMapAnswer, baseMapLine, baseMapResponse } from "../base-map-service.ts";
import type { ServiceId } from "../declared.ts";
import type { BrowserContext, Page, Route, Watch } from "../driver.ts";
import { answerOf, GEOCODER, type GeocoderAnswer, geocoderLine } from "../geocoding.ts";

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
    const services = ["addressSearch", "addressOfPosition", "addressesOfFile"] as const;
    return this.#answersFor(services, GEOCODER, [geocoderLine(answer)], async (route, url, requests) => {
      const { searchParams } = url;
      requests.push(searchParams.get("q") ?? `${searchParams.get("lon")} ${searchParams.get("lat")}`);
      if (answer !== "silent") await route.fulfill(answerOf(answer));
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
