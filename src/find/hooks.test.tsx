import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useMedia, useSpoken } from "./hooks.ts";

let page: HTMLElement;
let root: Root;

const WIDE = "(min-width: 85rem)";

function Wide() {
  return useMedia(WIDE) ? "wide" : "narrow";
}

function View({
  sentence,
  isBrought = false,
}: {
  readonly sentence: string | undefined;
  readonly isBrought?: boolean;
}) {
  useSpoken(sentence, { isBrought });
  return null;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
});

afterEach(() => {
  page.remove();
  vi.unstubAllGlobals();
});

describe("useMedia", () => {
  /** The media queries that match; a test changes them, then tells the listeners. */
  let matched: Set<string>;
  let listeners: (() => void)[];

  async function changeTo(...queries: readonly string[]): Promise<void> {
    matched = new Set(queries);
    await act(async () => {
      for (const tell of [...listeners]) tell();
    });
  }

  beforeEach(async () => {
    matched = new Set([WIDE]);
    listeners = [];
    vi.stubGlobal("matchMedia", (query: string) => ({
      get matches() {
        return matched.has(query);
      },
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
      removeEventListener: (_: string, listener: () => void) => {
        listeners.splice(listeners.indexOf(listener), 1);
      },
    }));
    await act(async () => root.render(<Wide />));
  });

  test("follows a query", async () => {
    expect(page.textContent).toBe("wide");
    await changeTo();
    expect(page.textContent).toBe("narrow");
    await changeTo(WIDE);
    expect(page.textContent).toBe("wide");
  });

  test("keeps the value of the screen while the page is printed on narrower paper", async () => {
    await changeTo("print");
    expect(page.textContent).toBe("wide");
    await changeTo(WIDE);
    expect(page.textContent).toBe("wide");
  });

  test("takes the value of the screen after printing", async () => {
    await changeTo("print");
    await changeTo();
    expect(page.textContent).toBe("narrow");
  });

  test("leaves no listener behind", async () => {
    await act(async () => root.unmount());
    expect(listeners).toEqual([]);
  });
});

describe("useSpoken", () => {
  let region: HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers();
    region = document.body.appendChild(document.createElement("p"));
    region.id = "annonce";
  });

  afterEach(async () => {
    await act(async () => root.unmount());
    await pass(60_000);
    region.remove();
    vi.useRealTimers();
  });

  const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));
  const shows = (...sentences: readonly (string | undefined)[]) =>
    act(async () =>
      root.render(
        sentences.map((sentence, rank) => <View key={["first", "second", "third"][rank] ?? ""} sentence={sentence} />),
      ),
    );

  test("the sentence of the opened view is not said", async () => {
    await shows("12 lieux.");
    await pass(5000);
    expect(region.textContent).toBe("");
  });

  test("a sentence that becomes known later describes the opened view", async () => {
    await shows(undefined);
    await shows("12 lieux.");
    await pass(5000);
    expect(region.textContent).toBe("");
  });

  test("a change is said between 300 and 500 ms after the last change, once, and only its last sentence", async () => {
    await shows("12 lieux.");
    await shows("11 lieux.");
    await pass(299);
    await shows("10 lieux.");
    await pass(299);
    expect(region.textContent).toBe("");
    await pass(201);
    expect(region.textContent).toBe("10 lieux.");
  });

  test("sentences of several views follow one another, each with its full stop", async () => {
    await shows("12 lieux", "Par commune.");
    await shows("11 lieux", "Depuis Gap.");
    await pass(500);
    expect(region.textContent).toBe("11 lieux. Depuis Gap.");
  });

  test("a sentence that is withdrawn before its time is not said", async () => {
    await shows("", "12 lieux.");
    await shows("7 réponses", "12 lieux.");
    await shows("", "11 lieux.");
    await pass(500);
    expect(region.textContent).toBe("11 lieux.");
  });

  test("a view that an action has brought says its first sentence", async () => {
    await act(async () => root.render(<View sentence="3 lieux proposés." isBrought />));
    await pass(500);
    expect(region.textContent).toBe("3 lieux proposés.");
  });

  test("a text that was said is gone after a while", async () => {
    await shows("12 lieux.");
    await shows("11 lieux.");
    await pass(500);
    await pass(15_000);
    expect(region.textContent).toBe("");
  });
});
