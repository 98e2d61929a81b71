import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import { USUAL_CHOICES } from "../state/app-state.ts";
import { createAppStore } from "../state/store.ts";
import { anOutlineSource, noOutlines } from "../testing/outline-builders.ts";
import { creditOutlines } from "./credit-outlines.ts";

it("names whose official outlines are drawn, and nobody for schematic ones", () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const source = { attribution: "" };
  const map = { getSource: (id: string) => (id === "departements" ? source : undefined) } as unknown as MapLibreMap;
  const stop = creditOutlines(map, store, "contours © IGN");
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
