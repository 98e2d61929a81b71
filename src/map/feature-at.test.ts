import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { featureAt } from "./feature-at.ts";
import { PASSAGE_LAYER } from "./layers/marks.ts";
import { CLUSTER_LAYER, PLACE_LAYER, PLACE_NAME_LAYER } from "./layers/places.ts";

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
    getLayer: (layer: string) => (drawn.some((one) => one.layer === layer) ? {} : undefined),
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

const idOf = (feature: MapGeoJSONFeature | undefined) => feature?.properties["id"];
const LAYERS = [PLACE_LAYER, CLUSTER_LAYER, PLACE_NAME_LAYER, PASSAGE_LAYER];

function idAt(drawn: readonly Drawn[], x: number, y: number): unknown {
  return idOf(featureAt(aMap(drawn), { point: { x, y } as Point }, LAYERS));
}

describe("featureAt", () => {
  it.each([12, 20])("returns the nearer of two places %d px apart, whichever is on top", (apart) => {
    const one: Drawn = { layer: PLACE_LAYER, id: "one", at: [100, 100] };
    const other: Drawn = { layer: PLACE_LAYER, id: "other", at: [100 + apart, 100] };
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
      { layer: PLACE_LAYER, id: "above", at: [100, 100] },
      { layer: PLACE_LAYER, id: "below", at: [100, 100] },
    ] as const;
    expect(idAt(drawn, 101, 100)).toBe("above");
  });

  it("returns the pass under the pointer before a place beside it", () => {
    const drawn = [
      { layer: PLACE_LAYER, id: "place", at: [114, 100] },
      { layer: PASSAGE_LAYER, id: "pass", at: [100, 100] },
    ] as const;
    expect(idAt(drawn, 100, 100)).toBe("pass");
  });

  it("measures a cluster from its edge", () => {
    const drawn = [
      { layer: PLACE_LAYER, id: "place", at: [128, 100] },
      { layer: CLUSTER_LAYER, id: "cluster", at: [100, 100], box: 22 },
    ] as const;
    expect(idAt(drawn, 116, 100)).toBe("cluster");
    expect(idAt(drawn, 122, 100)).toBe("place");
  });

  it("reaches 8 px beyond the symbol, not the whole queried box", () => {
    const drawn = [{ layer: PLACE_LAYER, id: "place", at: [100, 100] }] as const;
    expect(idAt(drawn, 117, 100)).toBe("place");
    expect(idAt(drawn, 119, 100)).toBeUndefined();
  });

  it("returns a name under the pointer when no symbol is near", () => {
    const named = { layer: PASSAGE_LAYER, id: "pass", at: [100, 100], name: [110, 90, 180, 110] } as const;
    expect(idAt([named], 160, 100)).toBe("pass");
    expect(idAt([named], 184, 100)).toBeUndefined();
    expect(idAt([named, { layer: PLACE_LAYER, id: "place", at: [165, 100] }], 160, 100)).toBe("place");
  });

  it("returns a place by its name, which another layer draws than the symbol", () => {
    const drawn = [
      { layer: PLACE_LAYER, id: "place", at: [100, 100] },
      { layer: PLACE_NAME_LAYER, id: "place", at: [100, 100], name: [110, 90, 180, 110] },
    ] as const;
    expect(idAt(drawn, 160, 100)).toBe("place");
    expect(idAt(drawn, 184, 100)).toBeUndefined();
  });
});
