/** Functions that run inside the page: each is self-contained, since only its own source is sent there. */

/** Object that an init script keeps in the page. Times are milliseconds since the navigation. */
export interface Watcher {
  /** When the question was first drawn, be it by the HTML of the page; when it could be answered; when the card of the answer and the list came. */
  readonly whenSeen: Promise<number>;
  readonly whenUsable: Promise<number>;
  readonly whenAnswerCard: Promise<number>;
  readonly whenListed: Promise<number>;
  /** Awaits the next action, and the frame that shows a change in an element. */
  readonly awaitAnswer: (selector: string) => void;
  readonly whenAnswered: () => Promise<Answer>;
  /** Resolves when the page has sent no request and done little for a while. */
  readonly whenQuiet: () => Promise<number>;
  /** Cumulative layout shift so far (https://web.dev/articles/cls), all shifts summed. */
  readonly layoutShift: () => number;
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
  }
}

export function watchPage(): void {
  const pageWatcher: Watcher = {
    whenSeen: whenSeen(() => document.querySelector(".question") !== null),
    whenUsable: whenSeen(() => document.querySelector(".page:not(.first-view) .question input:enabled") !== null),
    whenAnswerCard: whenSeen(() => document.querySelector(".page:not(.first-view) .card") !== null),
    whenListed: whenSeen(() => document.querySelector(".place") !== null && isCounted()),
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

/** When the map first had places. */
export function whenMarked(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((entries) => {
      const [mark] = entries.getEntriesByName("places-drawn");
      if (mark !== undefined) resolve(mark.startTime);
    }).observe({ type: "mark", buffered: true });
  });
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
