import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bareApp } from "../testing/bare-app.ts";
import { AppContext } from "./app-context.ts";
import { lazy } from "./lazy.tsx";

let isBroken = true;
let page: HTMLElement;
let root: Root;

function Sheet() {
  if (isBroken) throw new Error("rows.toSorted is not a function");
  return "La fiche";
}

beforeEach(() => {
  isBroken = true;
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

test("an error in a view leaves the list, stands in the console, and « Réessayer » shows the view again", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const View = lazy(async () => Sheet, { hasCoreOnly: true });
  await View.preload("fr");
  await act(async () =>
    root.render(
      <AppContext value={bareApp()}>
        <p>La liste</p>
        <View />
      </AppContext>,
    ),
  );
  expect(page.querySelector('[role="alert"]')?.textContent).toContain("Cette partie de la page s’est arrêtée.");
  expect(page.textContent).toContain("La liste");
  expect(told.mock.calls).toEqual([[new Error("rows.toSorted is not a function")]]);
  told.mockRestore();
  isBroken = false;
  await act(async () => page.querySelector("button")?.click());
  expect(page.textContent).toBe("La listeLa fiche");
});
