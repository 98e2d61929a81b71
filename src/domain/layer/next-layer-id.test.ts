import { expect, it } from "vitest";
import { layerId } from "./layer-id.ts";
import { nextLayerId } from "./next-layer-id.ts";

const NOW = new Date("2026-11-25T10:00:00Z");
const KNOWN = [{ id: layerId(7) }, { id: layerId(2) }];

it("counts on from the highest, and gives none that the device may keep before it has said so", () => {
  expect(nextLayerId([], true, NOW)).toBe("couche-1");
  expect(nextLayerId(KNOWN, true, NOW)).toBe("couche-8");
  expect(nextLayerId([], false, NOW)).toBe("couche-1795600800");
});
