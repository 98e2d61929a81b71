/** Functions that run inside the page: each stands alone, for only its own text is sent there. */

/** What an init script keeps in the page. Times are milliseconds since the page was asked for. */
export interface Watcher {
  /**
   * When the list first was on the screen, in a frame that was drawn, as it is written into the page; when it answered to whoever filters
   * it; when the map first had places.
   */
  readonly whenListed: Promise<number>;
  readonly whenAlive: Promise<number>;
  readonly whenMarked: Promise<number>;
  /** Awaits the act that comes next, and the frame that shows what it changes in an element. */
  readonly awaitAnswer: (selector: string) => void;
  readonly whenAnswered: () => Promise<Answer>;
  /** Gives when the page has asked for nothing and done little for a while. */
  readonly whenQuiet: () => Promise<number>;
  /** How far what was on the screen has moved by itself so far: https://web.dev/articles/cls, all of it summed. */
  readonly layoutShift: () => number;
}

export interface Answer {
  readonly startMs: number;
  readonly endMs: number;
}

/** One file that came, with when it was asked for and had come, and its bytes as they were sent. */
export interface Arrival {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly sentBytes: number;
}

declare global {
  interface Window {
    readonly pageWatcher: Watcher;
  }
}

export function watchPage(): void {
  const pageWatcher: Watcher = {
    whenListed: whenSeen(() => document.querySelector(".place") !== null && isCounted()),
    whenAlive: whenSeen(() => document.querySelector(".page:not(.first-view) .place") !== null && isCounted()),
    whenMarked: new Promise((resolve) => {
      new PerformanceObserver((entries) => {
        const [mark] = entries.getEntriesByName("places-drawn");
        if (mark !== undefined) resolve(mark.startTime);
      }).observe({ type: "mark", buffered: true });
    }),
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
  let answer: Promise<Answer> = Promise.reject(new Error("Nothing is awaited."));
  answer.catch(() => undefined);
  Object.assign(window, { pageWatcher });

  function isCounted(): boolean {
    return /\d/.test(textOf(".place-count") ?? "");
  }

  function textOf(selector: string): string | undefined {
    return document.querySelector(selector)?.textContent ?? undefined;
  }

  /** When the first frame was drawn for which something holds. */
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
