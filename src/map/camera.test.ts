import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openOnRegion, overlayPadding, withMargin } from "./camera.ts";

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

const MAP = { width: 960, height: 760 };
const LEGEND = { left: 740, top: 680, right: 948, bottom: 720 };
const BUTTONS = { left: 914, top: 10, right: 954, bottom: 180 };
const SCALE = { left: 10, top: 730, right: 110, bottom: 750 };
const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };

describe("overlayPadding", () => {
  it("avoids an overlay on the side that costs the least area", () => {
    expect(overlayPadding(MAP, [LEGEND])).toEqual({ ...NOTHING, bottom: 80 });
    expect(overlayPadding(MAP, [BUTTONS])).toEqual({ ...NOTHING, right: 46 });
  });

  it("avoids every overlay, and counts one that is clear already once", () => {
    expect(overlayPadding(MAP, [SCALE, BUTTONS, LEGEND])).toEqual({ ...NOTHING, bottom: 80, right: 46 });
  });

  it("avoids an open legend", () => {
    expect(overlayPadding(MAP, [{ left: 648, top: 200, right: 948, bottom: 720 }])).toEqual({ ...NOTHING, right: 312 });
  });

  it("ignores overlays that leave too little of the map", () => {
    const sheet = { left: 12, top: 12, right: 948, bottom: 700 };
    expect(overlayPadding(MAP, [sheet, SCALE])).toEqual({ ...NOTHING, bottom: 30 });
  });

  it("is zero without overlays, and for overlays of no size", () => {
    expect(overlayPadding(MAP, [])).toEqual(NOTHING);
    expect(overlayPadding(MAP, [{ left: 5, top: 5, right: 5, bottom: 5 }])).toEqual(NOTHING);
  });
});

it("adds a margin on each side, and leaves half of the free part of a strip", () => {
  const padding = { top: 10, right: 0, bottom: 20, left: 0 };
  expect(withMargin({ width: 800, height: 600 }, padding, 56)).toEqual({ top: 66, right: 56, bottom: 76, left: 56 });
  expect(withMargin({ width: 360, height: 72 }, padding, 56)).toEqual({ top: 20.5, right: 56, bottom: 30.5, left: 56 });
});
