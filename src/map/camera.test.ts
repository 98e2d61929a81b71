import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openOnRegion } from "./camera.ts";

beforeEach(() => vi.stubGlobal("matchMedia", () => ({ matches: false })));
afterEach(() => vi.unstubAllGlobals());

function aMap(clientWidth: number, clientHeight: number) {
  const jumpTo = vi.fn();
  const map = { getContainer: () => ({ clientWidth, clientHeight }), jumpTo };
  return { map: map as unknown as MapLibreMap, jumpTo };
}

it("opens on the seven départements", () => {
  const { map, jumpTo } = aMap(900, 800);
  openOnRegion(map);
  expect(jumpTo).toHaveBeenCalledExactlyOnceWith(
    { center: [expect.closeTo(6.2, 0), expect.closeTo(45, 0)], zoom: expect.closeTo(7.2, 0) },
    { isOpening: true },
  );
});

it.each([
  ["width", 0, 800],
  ["height", 900, 0],
])("leaves a hidden map, which has no %s, where it is", (_, width, height) => {
  const { map, jumpTo } = aMap(width, height);
  openOnRegion(map);
  expect(jumpTo).not.toHaveBeenCalled();
});
