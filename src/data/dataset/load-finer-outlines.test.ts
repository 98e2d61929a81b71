import { featureCollection, point, polygon } from "@turf/turf";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { BoundingBox } from "../../domain/geo/position.ts";
import { aSquare, outlinesOf } from "../../testing/outlines.ts";
import { decodeOutlines } from "./decode-topology.ts";
import { createFinerLoader } from "./load-finer-outlines.ts";
import { createLoader } from "./loader.ts";

const SAVOIE: BoundingBox = [5.2, 45.2, 5.4, 45.4];
const BOTH: BoundingBox = [5.9, 45.2, 6.2, 45.4];

/** Two communes, each a département, with a common limit at 6° E. */
const OVERVIEW = outlinesOf({
  communes: [aSquare("73001", 5), aSquare("74001", 6)],
  departements: [aSquare("73", 5), aSquare("74", 6)],
});
const { arcs: ARCS } = OVERVIEW.topology;
const LIMIT = ARCS.findIndex((arc) => arc.every(([x]) => x === 6));

/** The limit with one vertex more, on a grid of its own, a few metres off. */
function finer(code: string, ranks: readonly number[] = [LIMIT]) {
  const [from, to] = ARCS[LIMIT]?.map(([, y = 0]) => (y - 45) * 10) ?? [];
  const up = ((to ?? 0) - (from ?? 0)) / 2;
  return {
    [`territories-${code}.topojson`]: {
      type: "Topology",
      transform: { scale: [0.1, 0.1], translate: [5.0001, 45.0001] },
      objects: { limits: { type: "MultiLineString", arcs: [[0]], properties: { ranks } } },
      arcs: [
        [
          [10, from],
          [1, up],
          [-1, up],
        ],
      ],
    },
  };
}

const BEND = [expect.closeTo(6.1001), expect.closeTo(45.2501)];

function serve(files: Readonly<Record<string, unknown>>): string[] {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/data/").at(-1) ?? "";
    requests.push(name);
    return name in files ? new Response(JSON.stringify(files[name])) : new Response("", { status: 404 });
  });
  return requests;
}

afterEach(() => vi.unstubAllGlobals());

describe("createFinerLoader", () => {
  it("replaces an arc in the outlines of both neighbours, at every level, and fetches each file once", async () => {
    const requests = serve({ ...finer("73"), ...finer("74") });
    const load = createFinerLoader(createLoader());
    await load(SAVOIE, OVERVIEW);
    const outlines = await load(BOTH, OVERVIEW);
    expect(await load(BOTH, OVERVIEW)).toBeUndefined();
    expect(await load([8, 45, 9, 46], OVERVIEW)).toBeUndefined();
    expect(requests).toEqual(["territories-73.topojson", "territories-74.topojson"]);
    for (const level of ["communes", "departements"] as const) {
      const rings = outlines?.[level].features.map(({ geometry }) => geometry.coordinates.flat(1));
      expect(rings).toEqual([expect.arrayContaining([BEND]), expect.arrayContaining([BEND])]);
    }
  });

  it("keeps the ends of an arc, where areas are joined", async () => {
    serve(finer("73"));
    const topology = (await createFinerLoader(createLoader())(SAVOIE, OVERVIEW))?.topology ?? OVERVIEW.topology;
    expect(topology.arcs[LIMIT]).toHaveLength(3);
    const [rings = []] = merge(topology, topology.objects.departements.geometries.slice(0, 1)).coordinates;
    expect(rings.map((ring) => [ring.length, ring[0]])).toEqual([[6, rings[0]?.at(-1)]]);
  });

  it("gives nothing to a load that a later one has overtaken with more départements", async () => {
    serve({ ...finer("73"), ...finer("74") });
    const load = createFinerLoader(createLoader());
    const [first, last] = await Promise.all([load(SAVOIE, OVERVIEW), load(BOTH, OVERVIEW)]);
    expect([first, last?.communes.features.length]).toEqual([undefined, 2]);
  });

  it("gives the finer outlines of the départements whose files can be read", async () => {
    serve(finer("74"));
    expect(await createFinerLoader(createLoader())(BOTH, OVERVIEW)).toMatchObject({
      communes: { features: { length: 2 } },
    });
  });

  it.each([
    ["without any of the files", {}],
    ["with a file that names other arcs than it has", finer("73", [LIMIT, 0])],
    ["with a file that is none", { "territories-73.topojson": { type: "FeatureCollection" } }],
  ])("gives none %s", async (_what, files) => {
    serve(files);
    expect(await createFinerLoader(createLoader())(SAVOIE, OVERVIEW)).toBeUndefined();
  });
});

const square = polygon(
  [
    [
      [5, 45],
      [6, 45],
      [6, 46],
      [5, 46],
      [5, 45],
    ],
  ],
  { code: "73", name: "Savoie" },
);
const objects = {
  communes: featureCollection([square]),
  epci: featureCollection([]),
  departements: featureCollection([square]),
};

function decode(json: unknown) {
  return decodeOutlines(json);
}

describe("decodeOutlines", () => {
  it("gives each object as GeoJSON, with its properties", () => {
    const outlines = decode(JSON.parse(JSON.stringify(topology(objects))));
    expect(outlines).toMatchObject({
      epci: { features: [] },
      communes: { features: [{ properties: square.properties }] },
    });
    if (typeof outlines === "string") throw new Error(outlines);
    const [drawn] = outlines.departements.features;
    expect(drawn?.geometry.type).toBe("Polygon");
    expect(new Set(drawn?.geometry.coordinates.flat(2))).toEqual(new Set([5, 6, 45, 46]));
  });

  it("names the missing object", () => {
    const { epci: _epci, ...others } = objects;
    expect(decode(topology(others))).toBe("objects.epci");
  });

  it("names the object that is not a geometry collection", () => {
    expect(decode(topology({ ...objects, departements: point([5, 45]) }))).toBe("objects.departements");
  });

  it("names the first object when there is none", () => {
    expect(decode({ type: "Topology", arcs: [] })).toBe("objects.communes");
  });

  it.each([null, {}, featureCollection([square])])("refuses a value that is not a topology", (nonsense) => {
    expect(decode(nonsense)).toBe("type");
  });
});
