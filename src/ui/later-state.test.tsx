import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AppState } from "../model/app-state.ts";
import { bareApp } from "../testing/bare-app.ts";
import { AppContext } from "./app-context.ts";
import { useLaterAppState } from "./later-state.ts";

const APP = bareApp();
/** Remembers its last input only, as the selectors of figures do. */
const figure = vi.fn(({ thresholdMin }: AppState) => ({ minutes: thresholdMin }));
let page: HTMLElement;
let root: Root;

function Figure() {
  return useLaterAppState(figure)?.minutes ?? "later";
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  await act(async () =>
    root.render(
      <AppContext value={APP}>
        <Figure />
      </AppContext>,
    ),
  );
});

afterEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  await act(async () => root.unmount());
  page.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

test("a slow figure comes after the view, and once for several quick changes", async () => {
  expect(page.textContent).toBe("later");
  await pass(200);
  expect(page.textContent).toBe("20");
  figure.mockClear();
  for (const minutes of [25, 30, 35]) {
    await act(async () => APP.actions.setThresholdMin(minutes));
    await pass(16);
  }
  expect(page.textContent).toBe("20");
  expect(figure).not.toHaveBeenCalled();
  await pass(200);
  expect(page.textContent).toBe("35");
  expect(figure).toHaveBeenCalledTimes(1);
});

test("a view that closes leaves nothing to compute", async () => {
  figure.mockClear();
  await act(async () => root.unmount());
  await pass(200);
  expect(figure).not.toHaveBeenCalled();
});

interface SteppedProps {
  readonly steps: (state: AppState) => Generator<undefined, void>;
  readonly select: (state: AppState) => number;
}

function Stepped({ select, steps }: SteppedProps) {
  return useLaterAppState(select, steps) ?? "later";
}

/** In real time, since slices wait for messages. */
function show(props: SteppedProps): void {
  vi.useRealTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  root.render(
    <AppContext value={APP}>
      <Stepped {...props} />
    </AppContext>,
  );
}

test("the steps of a figure run in slices before it, and end when the state changes", async () => {
  const seen: string[] = [];
  await act(async () => APP.actions.setThresholdMin(20));
  show({
    *steps({ thresholdMin }) {
      seen.push(`begin ${thresholdMin}`);
      if (seen.length === 1) APP.actions.setThresholdMin(thresholdMin + 5);
      yield;
      seen.push(`end ${thresholdMin}`);
    },
    select: ({ thresholdMin }) => {
      seen.push(`figure ${thresholdMin}`);
      return thresholdMin;
    },
  });
  await vi.waitFor(() => expect(page.textContent).toBe("25"));
  expect(seen).toEqual(["begin 20", "begin 25", "end 25", "figure 25"]);
});

test("a step that throws leaves the error to the figure", async () => {
  const onBegin = vi.fn();
  show({
    *steps() {
      onBegin();
      yield;
      throw new Error("broken");
    },
    select: () => 7,
  });
  await vi.waitFor(() => expect(page.textContent).toBe("7"));
  expect(onBegin).toHaveBeenCalled();
});
