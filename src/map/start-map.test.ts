import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import { createActions } from "../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../state/app-state.ts";
import { creditGround } from "./start-map.ts";

const CREDITS = { page: "Services alpins, contours © IGN", ground: "© OpenStreetMap" };

it("credits OpenStreetMap while the embedded map is visible", () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const source = { attribution: "" };
  const map = { getSource: (id: string) => (id === "base-lakes" ? source : undefined) } as unknown as MapLibreMap;
  const stop = creditGround(map, store, CREDITS);
  const { chooseBaseMap, reportOnlineMap } = createActions(store);
  chooseBaseMap("plan");
  expect(source.attribution).toBe("Services alpins, contours © IGN, © OpenStreetMap");
  reportOnlineMap("shown");
  expect(source.attribution).toBe("Services alpins, contours © IGN");
  reportOnlineMap("failed");
  expect(source.attribution).toBe("Services alpins, contours © IGN, © OpenStreetMap");
  stop();
  reportOnlineMap("shown");
  expect(source.attribution).toBe("Services alpins, contours © IGN, © OpenStreetMap");
});
