/** Functions that run inside the page: each is self-contained, since only its own source is sent there. */

/** The measurements of an init script in the page. Times are milliseconds since the navigation. */
export interface Watcher {
  /** When the first text was seen; when the page ran; when the card of the answer, the list, and the places of the map came. */
  readonly read: Promise<number>;
  readonly usable: Promise<number>;
  readonly card: Promise<number>;
  readonly list: Promise<number>;
  readonly markers: Promise<number>;
  /** From the next act of a person to the frame that shows another text of an element. */
  readonly awaitAnswer: (selector: string) => void;
  readonly answer: () => Promise<number>;
  /** Resolves when the page has sent no request and done little for a while. */
  readonly quiet: () => Promise<void>;
  /** Cumulative layout shift so far (https://web.dev/articles/cls), all shifts summed. */
  readonly shift: () => number;
  /** The longest task that began after a moment. */
  readonly longestTask: (fromMs: number) => number;
}

declare global {
  interface Window {
    readonly pageWatcher: Watcher;
  }
}

export function watchPage(): void {
  const TURN_MS = 200;
  const MOST_LATE_MS = 40;
  const CALM_TURNS = 6;
  const tasks: PerformanceEntry[] = [];
  let shift = 0;
  let answer: Promise<number> = Promise.resolve(Number.NaN);

  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? undefined;

  /** Time of the first frame for which a predicate is true. */
  const whenSeen = (holds: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!holds()) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      look();
    });

  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });

  const whenMarked = (type: "paint" | "mark", marked: string) =>
    new Promise<number>((resolve) => {
      observe(type, ({ name, startTime }) => {
        if (name === marked) resolve(startTime);
      });
    });

  observe("layout-shift", (entry) => {
    if ("value" in entry) shift += Number(entry.value);
  });
  observe("longtask", (entry) => tasks.push(entry));
  const pageWatcher: Watcher = {
    read: whenMarked("paint", "first-contentful-paint"),
    usable: whenMarked("mark", "page-running"),
    card: whenSeen(() => document.querySelector(":not(.first-view) > .page .card") !== null),
    list: whenSeen(() => document.querySelector(".place") !== null && /\d/.test(textOf(".place-count") ?? "")),
    markers: whenMarked("mark", "places-drawn"),
    awaitAnswer: (selector) => {
      const before = textOf(selector);
      answer = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          for (const type of ["click", "keydown"]) removeEventListener(type, begin, true);
          void whenSeen(() => ![undefined, before].includes(textOf(selector))).then((end) => resolve(end - timeStamp));
        };
        for (const type of ["click", "keydown"]) addEventListener(type, begin, true);
      });
    },
    answer: () => answer,
    quiet: async () => {
      for (let calm = 0, known = -1; calm < CALM_TURNS; ) {
        const start = performance.now();
        await new Promise((resolve) => setTimeout(resolve, TURN_MS));
        const asked = performance.getEntriesByType("resource").length;
        calm = asked === known && performance.now() - start - TURN_MS < MOST_LATE_MS ? calm + 1 : 0;
        known = asked;
      }
    },
    shift: () => shift,
    longestTask: (fromMs) =>
      Math.max(0, ...tasks.filter(({ startTime }) => startTime >= fromMs).map(({ duration }) => duration)),
  };
  Object.assign(window, { pageWatcher });
}

/** Bytes as sent, and requests, of the files that had come at a moment. */
export function readArrivals(untilMs: number): { readonly kb: number; readonly requests: number } {
  const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ responseEnd, transferSize }) => responseEnd <= untilMs && transferSize > 0);
  const sum = files.reduce((bytes, file) => bytes + file.encodedBodySize, 0);
  return { kb: sum / 1000, requests: files.length };
}
