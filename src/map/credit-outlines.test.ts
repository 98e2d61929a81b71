import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { anOutlineSource, noOutlines } from "../testing/outline-builders.ts";
import { creditOutlines } from "./credit-outlines.ts";

const CREDITS = { page: "Services alpins", ground: "fond schématique", official: "contours © IGN" };

it("calls the map schematic while the embedded map is visible", () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const source = { attribution: "" };
  const map = { getSource: (id: string) => (id === "base-land" ? source : undefined) } as unknown as MapLibreMap;
  creditOutlines(map, store, CREDITS);
  const { chooseBaseMap, reportOnlineMap } = createActions(store);
  chooseBaseMap("plan");
  expect(source.attribution).toBe("Services alpins, fond schématique");
  reportOnlineMap("shown");
  expect(source.attribution).toBe("Services alpins");
  reportOnlineMap("failed");
  expect(source.attribution).toBe("Services alpins, fond schématique");
});

it("names the producer of official outlines, and none for schematic ones", () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const source = { attribution: "" };
  const map = { getSource: (id: string) => (id === "departements" ? source : undefined) } as unknown as MapLibreMap;
  const stop = creditOutlines(map, store, CREDITS);
  const receive = (territories: ReturnType<typeof noOutlines>) =>
    store.setState(({ resources }) => ({
      resources: { ...resources, territories: { status: "ready", value: territories } },
    }));
  receive(noOutlines());
  expect(source.attribution).toBe("");
  receive({ ...noOutlines(), official: anOutlineSource() });
  expect(source.attribution).toBe("contours © IGN");
  stop();
  receive(noOutlines());
  expect(source.attribution).toBe("contours © IGN");
});
