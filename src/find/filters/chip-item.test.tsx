import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { AppContext } from "../app-context.ts";
import { ChipItem } from "./filter-bar.tsx";

let page: HTMLElement;
let root: Root;
let app: ReturnType<typeof bareApp>;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.body.appendChild(document.createElement("ul"));
  root = createRoot(page);
  app = bareApp();
  app.actions.ask({ filters: { ...NO_FILTERS, category: ["france-services"] } });
  await act(async () =>
    root.render(
      <AppContext value={app}>
        <ChipItem chip="category" isOpen={false} panelId="panel" onToggle={() => undefined} onLift={() => undefined} />
      </AppContext>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

test("clearing a chip keeps a filter that was set before the chip is drawn again", async () => {
  await act(async () => {
    const { filters } = app.store.getState();
    app.actions.ask({ filters: { ...filters, theme: ["emploi"] } });
    page.querySelector<HTMLElement>(".chip-lift")?.click();
  });
  expect(app.store.getState().filters).toEqual({ ...NO_FILTERS, theme: ["emploi"] });
});
