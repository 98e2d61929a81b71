import { featureCollection, polygon } from "@turf/turf";
import { topology } from "topojson-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { createFinerLoader } from "./load-finer-outlines.ts";

const [SAVOIE, HAUTE_SAVOIE] = ["73", "74"] as [CodeDepartement, CodeDepartement];

/** Two communes with a common limit at 6° E. */
const communes = [
  polygon(
    [
      [
        [5, 45],
        [6, 45],
        [6, 46],
        [5, 46],
        [5, 45],
      ],
    ],
    { code: "73001" },
  ),
  polygon(
    [
      [
        [6, 45],
        [7, 45],
        [7, 46],
        [6, 46],
        [6, 45],
      ],
    ],
    { code: "74001" },
  ),
];
const OVERVIEW = topology({
  communes: featureCollection(communes),
  epci: featureCollection([]),
  departements: featureCollection(communes),
});
const LIMIT = OVERVIEW.arcs.findIndex((arc) => arc.every(([x]) => x === 6));

/** The limit with one vertex more, on a grid of its own. */
function finer(code: string, ranks: readonly number[] = [LIMIT]) {
  const [from, to] = OVERVIEW.arcs[LIMIT]?.map(([, y = 0]) => (y - 45) * 10) ?? [];
  const up = ((to ?? 0) - (from ?? 0)) / 2;
  return {
    [`territories-${code}.topojson`]: {
      type: "Topology",
      transform: { scale: [0.1, 0.1], translate: [5, 45] },
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
    const requests = serve({ "territories.topojson": OVERVIEW, ...finer("73"), ...finer("74") });
    const load = createFinerLoader();
    await load([SAVOIE]);
    const outlines = await load([SAVOIE, HAUTE_SAVOIE]);
    expect(requests).toEqual(["territories-73.topojson", "territories.topojson", "territories-74.topojson"]);
    for (const level of ["communes", "departements"] as const) {
      const rings = outlines?.[level].features.map(({ geometry }) => geometry.coordinates.flat(1));
      expect(rings).toEqual([expect.arrayContaining([[6.1, 45.5]]), expect.arrayContaining([[6.1, 45.5]])]);
    }
  });

  it("gives the finer outlines of the départements whose files can be read", async () => {
    serve({ "territories.topojson": OVERVIEW, ...finer("74") });
    expect(await createFinerLoader()([SAVOIE, HAUTE_SAVOIE])).toMatchObject({ communes: { features: { length: 2 } } });
  });

  it.each([
    ["without any of the files", {}],
    ["with a file that names other arcs than it has", finer("73", [LIMIT, 0])],
    ["with a file that is none", { "territories-73.topojson": { type: "FeatureCollection" } }],
  ])("gives none %s", async (_what, files) => {
    serve({ "territories.topojson": OVERVIEW, ...files });
    expect(await createFinerLoader()([SAVOIE])).toBeUndefined();
  });

  it("gives none without the overview", async () => {
    serve(finer("73"));
    expect(await createFinerLoader()([SAVOIE])).toBeUndefined();
  });
});
