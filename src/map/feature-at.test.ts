import type { Map as MapLibreMap, Point } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { featureAt } from "./feature-at.ts";
import type { Target } from "./map-layer.ts";

interface Drawn {
  readonly layer: string;
  readonly id: string;
  /** Centre of the symbol, in pixels. */
  readonly at: readonly [number, number];
  /** Half the side of the queried box, larger than the symbol. */
  readonly box?: number;
  /** Box of a name: left, top, right, bottom. */
  readonly name?: readonly [number, number, number, number];
}

/** A map on which a degree is a pixel, with these symbols, the topmost first. */
function aMap(drawn: readonly Drawn[]): MapLibreMap {
  const isHit = ({ at: [x, y], box = 15, name }: Drawn, [[west, north], [east, south]]: Box) => {
    const meets = (left: number, top: number, right: number, bottom: number) =>
      left <= east && right >= west && top <= south && bottom >= north;
    return meets(x - box, y - box, x + box, y + box) || (name !== undefined && meets(...name));
  };
  return {
    project: ([x, y]: [number, number]) => ({ x, y }),
    queryRenderedFeatures: (box: Box, { layers }: { layers: string[] }) =>
      drawn
        .filter((one) => layers.includes(one.layer) && isHit(one, box))
        .map(({ layer, id, at }) => ({
          layer: { id: layer },
          properties: { id },
          geometry: { type: "Point", coordinates: [...at] },
        })),
  } as unknown as MapLibreMap;
}

type Box = [[number, number], [number, number]];

const TARGETS: readonly Target[] = [
  { layer: "place", radiusPx: 9 },
  { layer: "cluster", radiusPx: 19 },
  { layer: "place-name", radiusPx: 9, hasNames: true },
  { layer: "resort", radiusPx: 9, hasNames: true },
];

function idAt(drawn: readonly Drawn[], x: number, y: number): unknown {
  return featureAt(aMap(drawn), { point: { x, y } as Point }, TARGETS)?.properties["id"];
}

describe("featureAt", () => {
  it.each([12, 20])("returns the nearer of two places %d px apart, whichever is on top", (apart) => {
    const one: Drawn = { layer: "place", id: "one", at: [100, 100] };
    const other: Drawn = { layer: "place", id: "other", at: [100 + apart, 100] };
    for (const drawn of [
      [one, other],
      [other, one],
    ]) {
      expect(idAt(drawn, 100, 100)).toBe("one");
      expect(idAt(drawn, 100 + apart, 100)).toBe("other");
      expect(idAt(drawn, 100 + apart / 2 - 1, 104)).toBe("one");
      expect(idAt(drawn, 100 + apart / 2 + 1, 104)).toBe("other");
    }
  });

  it("returns the topmost of two at one position", () => {
    const drawn = [
      { layer: "place", id: "above", at: [100, 100] },
      { layer: "place", id: "below", at: [100, 100] },
    ] as const;
    expect(idAt(drawn, 101, 100)).toBe("above");
  });

  it("returns the resort under the pointer before a place beside it", () => {
    const drawn = [
      { layer: "place", id: "place", at: [114, 100] },
      { layer: "resort", id: "resort", at: [100, 100] },
    ] as const;
    expect(idAt(drawn, 100, 100)).toBe("resort");
  });

  it("measures a cluster from its edge", () => {
    const drawn = [
      { layer: "place", id: "place", at: [128, 100] },
      { layer: "cluster", id: "cluster", at: [100, 100], box: 22 },
    ] as const;
    expect(idAt(drawn, 116, 100)).toBe("cluster");
    expect(idAt(drawn, 122, 100)).toBe("place");
  });

  it("reaches 8 px beyond the symbol, not the whole queried box", () => {
    const drawn = [{ layer: "place", id: "place", at: [100, 100] }] as const;
    expect(idAt(drawn, 117, 100)).toBe("place");
    expect(idAt(drawn, 119, 100)).toBeUndefined();
  });

  it("returns a name under the pointer when no symbol is near", () => {
    const named = { layer: "resort", id: "resort", at: [100, 100], name: [110, 90, 180, 110] } as const;
    expect(idAt([named], 160, 100)).toBe("resort");
    expect(idAt([named], 184, 100)).toBeUndefined();
    expect(idAt([named, { layer: "place", id: "place", at: [165, 100] }], 160, 100)).toBe("place");
  });

  it("returns a place by its name, which another layer draws than the symbol", () => {
    const drawn = [
      { layer: "place", id: "place", at: [100, 100] },
      { layer: "place-name", id: "place", at: [100, 100], name: [110, 90, 180, 110] },
    ] as const;
    expect(idAt(drawn, 160, 100)).toBe("place");
    expect(idAt(drawn, 184, 100)).toBeUndefined();
  });
});
