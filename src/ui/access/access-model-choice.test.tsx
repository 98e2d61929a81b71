import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { roadModel } from "../../domain/access/access-model.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { AppContext } from "../app-context.ts";
import { DetailedAppContext } from "../detailed-app.ts";
import { AccessModelChoice } from "./access-model-choice.tsx";

let page: HTMLElement;
let root: Root;
let app: ReturnType<typeof bareApp>;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  app = bareApp();
  app.actions.chooseAccessModel(roadModel("ete", "km"));
  await act(async () =>
    root.render(
      <AppContext value={app}>
        <DetailedAppContext value={app}>
          <AccessModelChoice />
        </DetailedAppContext>
      </AppContext>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

/** Chooses before React draws again what the store has by then. */
function choose(label: string): void {
  const option = [...page.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  option?.querySelector("input")?.click();
}

test("a unit chosen before the season is drawn keeps that season", async () => {
  await act(async () => {
    app.actions.chooseAccessModel(roadModel("hiver", "km"));
    choose("Minutes");
  });
  expect(app.store.getState().accessModel).toEqual(roadModel("hiver", "min"));
});

test("a season chosen before the unit is drawn keeps that unit", async () => {
  await act(async () => {
    app.actions.chooseAccessModel(roadModel("ete", "min"));
    choose("Par la route, l’hiver (cols fermés)");
  });
  expect(app.store.getState().accessModel).toEqual(roadModel("hiver", "min"));
});
