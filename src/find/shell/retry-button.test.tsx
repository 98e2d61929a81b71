import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bareApp } from "../../testing/bare-app.ts";
import { AppContext, type OutsideServices } from "../app-context.ts";
import type { OfflineController } from "../offline/controller.ts";
import { RetryButton } from "./faults.tsx";

let page: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function shows(offline: OutsideServices["offline"]) {
  const app = bareApp();
  const retry = vi.fn();
  await act(async () =>
    root.render(
      <AppContext value={{ ...app, retry, services: { ...app.services, offline } }}>
        <RetryButton />
      </AppContext>,
    ),
  );
  return { retry, fallsDue: () => act(async () => app.actions.reportOffline({ isReloadDue: true })) };
}

function button(name: string): HTMLButtonElement | undefined {
  return [...page.querySelectorAll("button")].find(({ textContent }) => textContent === name);
}

test("a reload is offered beside « Réessayer » once it is due, and asks the controller what it would lose", async () => {
  const update = vi.fn();
  const { retry, fallsDue } = await shows((act) => act({ update } as Partial<OfflineController> as OfflineController));
  expect(page.textContent).toBe("Réessayer");
  await fallsDue();
  expect(page.textContent).toContain("rechargez la page");
  await act(async () => button("Recharger la page")?.click());
  expect(update).toHaveBeenCalledOnce();
  expect(retry).not.toHaveBeenCalled();
  await act(async () => button("Réessayer")?.click());
  expect(retry).toHaveBeenCalledOnce();
});

test("without the code that knows what a reload would lose, the browser asks before the page reloads", async () => {
  const reload = vi.spyOn(location, "reload").mockImplementation(() => undefined);
  const { fallsDue } = await shows((_, otherwise) => otherwise?.());
  await fallsDue();
  await act(async () => button("Recharger la page")?.click());
  expect(reload).toHaveBeenCalledOnce();
  expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  // Once: who stays on the page is not asked at every later departure.
  expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
});
