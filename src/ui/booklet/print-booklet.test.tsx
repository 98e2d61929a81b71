import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import { unreachable } from "../../domain/loadable.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { AppContext } from "../app-context.ts";
import { DetailedAppContext } from "../detailed-app.ts";
import { PrintBooklet } from "./print-booklet.tsx";

const COMING = "Le document s’imprimera dès que ses derniers chiffres seront calculés.";

test("A booklet that is asked for while its figures are computed is printed once they are there, and says so until then", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const app = bareApp();
  app.actions.chooseAccessModel(STRAIGHT);
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  flushSync(() =>
    root.render(
      <AppContext value={app}>
        <DetailedAppContext value={app}>
          <PrintBooklet />
        </DetailedAppContext>
      </AppContext>,
    ),
  );
  page.querySelector("button")?.click();
  await expect.poll(() => page.textContent).toContain(COMING);
  expect(print).not.toHaveBeenCalled();
  app.actions.receive({ territories: unreachable("territories", "") });
  await expect.poll(() => print.mock.calls.length).toBe(1);
  expect(page.textContent).not.toContain(COMING);
  flushSync(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});
