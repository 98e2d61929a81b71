// @vitest-environment happy-dom
import { existsSync } from "node:fs";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, expect, it } from "vitest";
import { createLoader } from "../../data/dataset/loader.ts";
import { failed } from "../../domain/loadable.ts";
import { layerId } from "../../domain/place.ts";
import { aPlace, aSource } from "../../testing/builders.ts";
import { Context } from "../context.ts";
import { USUAL_CHOICES } from "../link.ts";
import { createActions, createKeepingStore, type State } from "../store.ts";
import { OPEN_FILES, Take } from "./take.tsx";

const SOURCES = [
  aSource({ id: "anct", title: "La liste", vintage: "2024-08-01" }),
  aSource({ id: "bus", title: "Les cars", vintage: "2025-09-01 – 2026-07-05", url: "javascript:alert(1)" }),
];
const ready = <T,>(value: T) => ({ status: "ready", value }) as const;
const FILES: State["resources"] = {
  places: ready([aPlace()]),
  communes: ready({ communes: [], epcis: [] }),
  sources: ready(SOURCES),
  manifest: ready({
    schemaVersion: 1,
    populationVintage: "2026",
    rows: {},
    places: 1,
    sources: [],
    operators: {},
    files: {},
  }),
};
const LAYER = { id: layerId(1), name: "releve", fileName: "releve.csv", addedOn: "", vintage: "", places: [] };

let retried = 0;
let close: () => void = () => undefined;
afterEach(() => close());

/** The part of the page in a state. */
function show(state: Partial<State>): HTMLElement {
  const store = createKeepingStore(USUAL_CHOICES);
  store.setState(state);
  const context = {
    store,
    actions: createActions(store),
    today: "2026-12-01",
    retry: () => (retried += 1),
    loader: createLoader(),
  };
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  flushSync(() =>
    root.render(
      <Context value={context}>
        <Take />
      </Context>,
    ),
  );
  close = () => {
    flushSync(() => root.unmount());
    page.remove();
  };
  return page;
}

function optionsOf(select: Element | undefined): readonly (string | null)[] {
  return [...(select?.querySelectorAll("option") ?? [])].map(({ textContent }) => textContent);
}

it("offers what is there in each format, with one button", () => {
  const page = show({ resources: FILES });
  const [what, format] = page.querySelectorAll("select");
  expect(optionsOf(what)).toEqual(["Les lieux", "Les chiffres des territoires"]);
  expect(optionsOf(format)).toEqual(["Classeur (Excel, LibreOffice)", "Tableau (CSV)", "Carte (GeoJSON)"]);
  expect(page.querySelectorAll(".button-primary")).toHaveLength(1);
});

it("offers the imported places where there are some", () => {
  const page = show({ resources: FILES, layer: LAYER });
  expect(optionsOf(page.querySelectorAll("select")[0])).toContain("Vos lieux");
});

it("says which data could not be read, and asks again", () => {
  const page = show({ resources: { ...FILES, sources: failed("sources.json", "unreachable", new Error("HTTP 404")) } });
  expect(page.querySelectorAll("select")).toHaveLength(0);
  const before = retried;
  page.querySelector<HTMLButtonElement>("[role=alert] button")?.click();
  expect(retried).toBe(before + 1);
  expect(page.textContent).toContain("points.geojson");
});

it("lists the sources with licence and vintage, timetables with their end, and no address that runs code", () => {
  const list = show({ resources: FILES }).querySelector(".source-list");
  expect(list?.textContent).toContain("Licence Ouverte 2.0 · Millésime 1");
  expect(list?.textContent).toContain("Horaires du 1er septembre 2025 au 5 juillet 2026.");
  expect([...(list?.querySelectorAll("a") ?? [])].map(({ href }) => href)).toEqual(["https://example.org/"]);
});

it("has six controls beside the rows of its table", () => {
  const page = show({ resources: FILES });
  const controls = [...page.querySelectorAll("a, button, select, input, summary")];
  const inSight = controls.filter(
    (one) => one.closest("tr") === null && (one.matches("summary") || one.closest("details:not([open])") === null),
  );
  expect(inSight).toHaveLength(6);
});

it("has a title for the table of files (RGAA 5.4)", () => {
  const table = show({ resources: FILES }).querySelector("table");
  expect(table?.caption?.textContent).toBe("Fichiers ouverts");
});

it("names open files that the data pipeline writes", () => {
  expect(OPEN_FILES.filter(({ path }) => !existsSync(`public/${path}`))).toEqual([]);
});
