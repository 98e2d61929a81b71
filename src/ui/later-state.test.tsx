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
