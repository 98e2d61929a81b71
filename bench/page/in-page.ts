/** Functions that run inside the page: each is self-contained, since only its own source is sent there. */

/** Object that an init script keeps in the page. Times are milliseconds since the navigation. */
export interface Watcher {
  /** When the list was first drawn from the HTML of the page; when it first responded to a filter. */
  readonly whenListed: Promise<number>;
  readonly whenAlive: Promise<number>;
  /** Awaits the next action, and the frame that shows a change in an element. */
  readonly awaitAnswer: (selector: string) => void;
  readonly whenAnswered: () => Promise<Answer>;
  /** Resolves when the page has sent no request and done little for a while. */
  readonly whenQuiet: () => Promise<number>;
  /** Cumulative layout shift so far (https://web.dev/articles/cls), all shifts summed. */
  readonly layoutShift: () => number;
}

/** The same of the map. */
export interface MapWatcher {
  /** When a map was first seen, be it the picture of its opening view; when the map itself first had places; when all of that view was drawn. */
  readonly whenSeen: Promise<number>;
  readonly whenMarked: Promise<number>;
  readonly whenDrawn: Promise<number>;
}

export interface Answer {
  readonly startMs: number;
  readonly endMs: number;
}

/** A file with the times of its request and arrival, and its transferred bytes. */
export interface Arrival {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly sentBytes: number;
}

declare global {
  interface Window {
    readonly pageWatcher: Watcher;
    readonly mapWatcher: MapWatcher;
  }
}

export function watchPage(): void {
  const pageWatcher: Watcher = {
    whenListed: whenSeen(() => document.querySelector(".place") !== null && isCounted()),
    whenAlive: whenSeen(() => document.querySelector(".page:not(.first-view) .place") !== null && isCounted()),
    awaitAnswer: (selector) => {
      const before = textOf(selector);
      answer = new Promise((resolve) => {
        const begin = (event: Event) => {
          for (const type of ACTS) removeEventListener(type, begin, true);
          void whenSeen(() => ![undefined, before].includes(textOf(selector))).then((endMs) => {
            performance.mark("answered", { startTime: endMs });
            resolve({ startMs: event.timeStamp, endMs });
          });
        };
        for (const type of ACTS) addEventListener(type, begin, true);
      });
    },
    whenAnswered: () => answer,
    whenQuiet: async () => {
      let calm = 0;
      let known = -1;
      while (calm < CALM_TURNS) {
        const start = performance.now();
        await new Promise((resolve) => setTimeout(resolve, TURN_MS));
        const late = performance.now() - start - TURN_MS;
        const asked = performance.getEntriesByType("resource").length;
        calm = asked === known && late < MOST_LATE_MS ? calm + 1 : 0;
        known = asked;
      }
      return performance.now();
    },
    layoutShift: () => shift,
  };
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) if ("value" in entry) shift += Number(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
  const ACTS = ["click", "keydown"];
  const TURN_MS = 200;
  const MOST_LATE_MS = 40;
  const CALM_TURNS = 6;
  let shift = 0;
  let answer: Promise<Answer> = Promise.reject(new Error("awaitAnswer() was not called before."));
  answer.catch(() => undefined);
  Object.assign(window, { pageWatcher });

  function isCounted(): boolean {
    return /\d/.test(textOf(".place-count") ?? "");
  }

  function textOf(selector: string): string | undefined {
    return document.querySelector(selector)?.textContent ?? undefined;
  }

  /** Time of the first frame for which a predicate is true. */
  function whenSeen(holds: () => boolean): Promise<number> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return false;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
        return true;
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      look();
    });
  }
}

export function watchMap(): void {
  const mapWatcher: MapWatcher = {
    whenSeen: Promise.race([whenPictured(), whenNoted("places-drawn")]),
    whenMarked: whenNoted("places-drawn"),
    whenDrawn: whenNoted("map-drawn"),
  };
  Object.assign(window, { mapWatcher });

  function whenNoted(name: string): Promise<number> {
    return new Promise((resolve) => {
      new PerformanceObserver((entries) => {
        const [mark] = entries.getEntriesByName(name);
        if (mark !== undefined) resolve(mark.startTime);
      }).observe({ type: "mark", buffered: true });
    });
  }

  /** When the picture of the map's opening view was first painted, as the browser tells of elements that have this attribute. */
  function whenPictured(): Promise<number> {
    return new Promise((resolve) => {
      new MutationObserver(() => {
        const pictures = document.querySelectorAll(".map-area .map:not([elementtiming])");
        for (const picture of pictures) picture.setAttribute("elementtiming", "opening-map");
      }).observe(document, { subtree: true, childList: true });
      new PerformanceObserver((entries) => {
        const painted = entries
          .getEntries()
          .find((entry) => "identifier" in entry && entry.identifier === "opening-map");
        if (painted !== undefined) resolve(painted.startTime);
      }).observe({ type: "element", buffered: true });
    });
  }
}

export function readArrivals(): Arrival[] {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  return entries
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .map(({ name, startTime, responseEnd, encodedBodySize, transferSize }) => ({
      name: new URL(name).pathname,
      startMs: startTime,
      endMs: responseEnd,
      sentBytes: transferSize === 0 ? 0 : encodedBodySize,
    }));
}
