import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NO_FILTERS } from "../domain/filter/filters.ts";
import { bareApp } from "../testing/bare-app.ts";
import { AppContext, type AppContextValue, DetailedAppContext, type OutsideServices } from "./app-context.ts";
import { ChipItem } from "./filters/filter-bar.tsx";
import { lazy } from "./lazy.tsx";
import { YourFile } from "./list/find-view.tsx";
import type { OfflineController } from "./offline/controller.ts";
import { OfflineNotices } from "./offline/notices.tsx";
import { RetryButton } from "./shell/faults.tsx";
import { VIEW_ID } from "./shell/links.tsx";

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

const render = (app: AppContextValue, view: ReactNode) =>
  act(async () => root.render(<AppContext value={app}>{view}</AppContext>));

let isBroken = true;

function Sheet() {
  if (isBroken) throw new Error("rows.toSorted is not a function");
  return "La fiche";
}

test("an error in a view leaves the list, stands in the console, and « Réessayer » shows the view again", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const View = lazy(async () => Sheet, { hasCoreOnly: true });
  await View.preload("fr");
  await render(
    bareApp(),
    <>
      <p>La liste</p>
      <View />
    </>,
  );
  expect(page.querySelector('[role="alert"]')?.textContent).toContain("Cette partie de la page s’est arrêtée.");
  expect(page.textContent).toContain("La liste");
  expect(told).toHaveBeenCalledOnce();
  expect(told.mock.lastCall).toContainEqual(new Error("rows.toSorted is not a function"));
  isBroken = false;
  await act(async () => page.querySelector("button")?.click());
  expect(page.textContent).toBe("La listeLa fiche");
});

test("the list says that the imported file could not be read on this device, with the way to import it again", async () => {
  const app = bareApp();
  await render(app, <YourFile />);
  expect(page.textContent).toBe("");
  await act(async () => app.actions.recallLayer(undefined, true));
  expect(page.textContent).toBe(app.messages.yourFileUnread);
  expect(page.querySelector("a")?.getAttribute("href")).toBe("donnees/?partie=apporter");
});

test("clearing a chip keeps a filter that was set before the chip is drawn again", async () => {
  const app = bareApp();
  app.actions.ask({ filters: { ...NO_FILTERS, category: ["france-services"] } });
  const nothing = () => undefined;
  await render(app, <ChipItem chip="category" isOpen={false} panelId="panel" onToggle={nothing} onLift={nothing} />);
  await act(async () => {
    const { filters } = app.store.getState();
    app.actions.ask({ filters: { ...filters, theme: ["emploi"] } });
    page.querySelector<HTMLElement>(".chip-lift")?.click();
  });
  expect(app.store.getState().filters).toEqual({ ...NO_FILTERS, theme: ["emploi"] });
});

async function showsRetry(offline: OutsideServices["offline"]) {
  const app = bareApp();
  const retry = vi.fn();
  await render({ ...app, retry, services: { ...app.services, offline } }, <RetryButton />);
  return { retry, fallsDue: () => act(async () => app.actions.reportOffline({ isReloadDue: true })) };
}

function button(name: string): HTMLButtonElement | undefined {
  return [...page.querySelectorAll("button")].find(({ textContent }) => textContent === name);
}

test("a reload is offered beside « Réessayer » once it is due, and asks the controller what it would lose", async () => {
  const update = vi.fn();
  const { retry, fallsDue } = await showsRetry((act) =>
    act({ update } as Partial<OfflineController> as OfflineController),
  );
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
  const { fallsDue } = await showsRetry((_, otherwise) => otherwise?.());
  await fallsDue();
  await act(async () => button("Recharger la page")?.click());
  expect(reload).toHaveBeenCalledOnce();
  expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  // Once: who stays on the page is not asked at every later departure.
  expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
});

describe("« Plus tard », after the offer of a new version", () => {
  /** A page with a field, on which the person comes to the offer from the field. */
  async function comesFromField(isFieldGone: boolean) {
    const postpone = vi.fn();
    const app = bareApp();
    const offline: OutsideServices["offline"] = (act) =>
      act({ postpone } as Partial<OfflineController> as OfflineController);
    app.actions.reportOffline({ update: { status: "ready" } });
    await render(
      app,
      <DetailedAppContext value={{ ...app, services: { ...app.services, offline } }}>
        <div id={VIEW_ID} tabIndex={-1}>
          <input />
        </div>
        <OfflineNotices />
      </DetailedAppContext>,
    );
    const field = page.querySelector("input");
    field?.focus();
    button("Mettre à jour")?.focus();
    button("Plus tard")?.focus();
    if (isFieldGone) field?.remove();
    button("Plus tard")?.click();
    expect(postpone).toHaveBeenCalledOnce();
  }

  test("the field that had the focus has it again", async () => {
    await comesFromField(false);
    expect(document.activeElement).toBe(page.querySelector("input"));
  });

  test("the content takes the focus where the field is gone", async () => {
    await comesFromField(true);
    expect(document.activeElement).toBe(document.getElementById(VIEW_ID));
  });
});
