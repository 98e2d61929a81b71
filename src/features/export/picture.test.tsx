import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bareApp } from "../../testing/bare-app.ts";
import { AppContext } from "../../ui/app-context.ts";
import { DetailedAppContext } from "../../ui/detailed-app.ts";
import { useExport } from "../../ui/use-export.ts";
import { ExportPicture } from "./picture.tsx";

let page: HTMLElement;
let end: () => Promise<void>;
const takePicture = vi.fn<() => Promise<undefined>>();

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

test("reports a map that cannot be drawn", async () => {
  takePicture.mockRejectedValue(new Error("no load"));
  await clicks("Exporter la carte (PNG)");
  expect(status()).toMatch(/^Le fichier «\s.+\.png\s» n’a pas pu être écrit/);
  expect(buttons()).toEqual(["Exporter la carte (PNG)"]);
});
