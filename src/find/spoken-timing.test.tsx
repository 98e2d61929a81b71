import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useSpoken } from "./spoken.ts";

let page: HTMLElement;
let region: HTMLElement;
let root: Root;

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
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.body.appendChild(document.createElement("div"));
  region = document.body.appendChild(document.createElement("p"));
  region.id = "annonce";
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  await pass(60_000);
  page.remove();
  region.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
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
