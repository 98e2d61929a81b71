import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Sheet } from "../../domain/map-picture.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { AppContext } from "../../ui/app-context.ts";
import { DetailedAppContext } from "../../ui/detailed-app.ts";
import { useExport } from "../../ui/use-export.ts";
import { ExportPicture } from "./picture.tsx";

let page: HTMLElement;
let end: () => Promise<void>;
const takePicture = vi.fn<(sheet: Sheet) => Promise<undefined>>();

function Exporter() {
  const exporting = useExport();
  return (
    <>
      <ExportPicture exporting={exporting} />
      <p role="status">{exporting.said}</p>
    </>
  );
}

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  takePicture.mockReset();
  const plain = bareApp();
  const app = { ...plain, services: { ...plain.services, takePicture } };
  page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  await act(async () =>
    root.render(
      <AppContext value={app}>
        <DetailedAppContext value={app}>
          <Exporter />
        </DetailedAppContext>
      </AppContext>,
    ),
  );
  end = async () => {
    await act(async () => root.unmount());
    page.remove();
    vi.unstubAllGlobals();
  };
});

afterEach(() => end());

const status = () => page.querySelector("[role=status]")?.textContent;
const buttons = () => [...page.querySelectorAll("button")].map(({ textContent }) => textContent);

async function clicks(name: string): Promise<void> {
  const button = [...page.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  await act(async () => button?.click());
}

async function choosesA3(): Promise<void> {
  const select = page.querySelector("select");
  if (select === null) throw new Error("There is no choice of the size");
  await act(async () => {
    select.value = "a3";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

test("the size names its pixels", () => {
  const options = [...page.querySelectorAll("option")].map(({ textContent }) => textContent?.replaceAll(/\s/g, " "));
  expect(options).toEqual(["A4 (2 480 pixels de large)", "A3 (3 508 pixels de large)"]);
});

test("a device that cannot draw A3 says so, and offers A4", async () => {
  takePicture.mockImplementation(async (sheet) => {
    if (sheet === "a3") throw new Error("The device limits the size of the map's canvas");
    return undefined;
  });
  await choosesA3();
  await clicks("Exporter la carte (PNG)");
  expect(status()).toContain("L’image A3 n’a pas pu être dessinée");
  await clicks("Enregistrer l’image A4");
  expect(takePicture.mock.calls).toEqual([["a3"], ["a4"]]);
  expect(page.querySelector("select")?.value).toBe("a4");
  expect(buttons()).toEqual(["Exporter la carte (PNG)"]);
});

test("a failure of A4 offers nothing smaller", async () => {
  takePicture.mockRejectedValue(new Error("no load"));
  await clicks("Exporter la carte (PNG)");
  expect(status()).toMatch(/^Le fichier «\s.+\.png\s» n’a pas pu être écrit/);
  expect(buttons()).toEqual(["Exporter la carte (PNG)"]);
});
