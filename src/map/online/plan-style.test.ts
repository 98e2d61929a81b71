import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { SERVICES } from "../../data/online/services.ts";
import { someDamaged } from "../../testing/dirty.ts";
import { inScheme } from "./plan-colours.ts";
import { adaptStyle, PLAN_SOURCE, readSprite } from "./plan-style.ts";

const HOST = "https://data.geopf.fr";
const GROUND = {
  id: "bckgrd",
  type: "fill",
  source: "plan_ign",
  "source-layer": "fond_opaque",
  minzoom: 0,
  layout: { visibility: "visible" },
  paint: { "fill-color": "#FFFFFF" },
};
const NAMES = {
  id: "toponyme localite importance 4",
  type: "symbol",
  source: "plan_ign",
  "source-layer": "toponyme_localite_ponc",
  minzoom: 7,
  maxzoom: 13,
  filter: ["in", "txt_typo", "TYPO_A_4", "BAT_COMMUNE_4"],
  layout: {
    "icon-image": "Localite",
    "text-field": "{texte}",
    "text-size": { stops: [[9, 13] as const, [17, 18] as const] },
    "text-allow-overlap": true,
    "text-font": ["Source Sans Pro Bold"],
  },
  paint: { "text-halo-color": "rgba(255, 255, 255, 0.5)" },
};

/** A style of the shape of the service's own. */
function aStyle(layers: readonly unknown[] = [GROUND, NAMES], others: object = {}) {
  return {
    version: 8,
    glyphs: `${HOST}/annexes/ressources/vectorTiles/fonts/{fontstack}/{range}.pbf`,
    sprite: `${HOST}/annexes/ressources/vectorTiles/styles/PLAN.IGN/sprite/PlanIgn`,
    sources: { plan_ign: { type: "vector", tiles: [`${HOST}/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf`] } },
    layers,
    ...others,
  };
}

function idsOf(layers: readonly unknown[]): readonly string[] {
  const style = adaptStyle(aStyle(layers));
  return [...(style?.ground ?? []), ...(style?.names ?? [])].map(({ id }) => id);
}

describe("adaptStyle", () => {
  it("separates ground and labels, in the order of the style", () => {
    const line = { ...GROUND, type: "line", paint: {} };
    const style = adaptStyle(aStyle([GROUND, NAMES, line]));
    expect(style?.ground.map(({ id, type }) => [id, type])).toEqual([
      ["plan-ign/0", "fill"],
      ["plan-ign/2", "line"],
    ]);
    expect(style?.names.map(({ id }) => id)).toEqual(["plan-ign/1"]);
  });

  it("gives valid layers by the style specification, in either scheme", () => {
    const style = adaptStyle(aStyle());
    for (const scheme of ["light", "dark"] as const) {
      const layers = inScheme([...(style?.ground ?? []), ...(style?.names ?? [])], scheme) as LayerSpecification[];
      const sources = { [PLAN_SOURCE]: { type: "vector" as const, tiles: [style?.tiles ?? ""] } };
      const fonts = { "font-faces": { "Atkinson Hyperlegible Next Bold": "bold.woff2" } };
      expect(validateStyleMin({ version: 8, sources, layers, ...fonts }).map(({ message }) => message)).toEqual([]);
    }
  });

  it("uses the page's own fonts, and lets labels give way to the places", () => {
    const [names] = adaptStyle(aStyle())?.names ?? [];
    expect(names?.layout).toMatchObject({ "text-font": ["Atkinson Hyperlegible Next Bold"] });
    expect(names?.layout).not.toHaveProperty("text-allow-overlap");
  });

  it("skips layers that are invisible, invalid, or of another source", () => {
    const hidden = { ...GROUND, layout: { visibility: "none" } };
    const tooNear = { ...GROUND, minzoom: 16 };
    const never = { ...GROUND, minzoom: 9, maxzoom: 9 };
    const elsewhere = { ...GROUND, source: "elsewhere" };
    const nonsense = [null, 3, "fill", [], {}, { ...GROUND, minzoom: "9" }, { ...GROUND, type: "hologram" }];
    expect(idsOf([hidden, tooNear, never, elsewhere, ...nonsense, GROUND])).toEqual(["plan-ign/11"]);
  });

  it("draws the background only within its tiles", () => {
    const background = { id: "background", type: "background", paint: { "background-color": "#f6f6f6" } };
    const patterned = { id: "pattern", type: "background", paint: { "background-pattern": "a" } };
    const ground = adaptStyle(aStyle([background, patterned, NAMES]))?.ground;
    expect(ground).toHaveLength(1);
    expect(ground?.[0]).toMatchObject({
      type: "fill",
      source: PLAN_SOURCE,
      "source-layer": "fond_opaque",
      paint: { "fill-color": "#f6f6f6" },
    });
  });

  it("requests tiles and symbols from the declared host only", () => {
    const with_ = (tiles: unknown, sprite: unknown) =>
      adaptStyle(aStyle(undefined, { sprite, sources: { plan_ign: { type: "vector", tiles } } }));
    const foreign = with_(["https://elsewhere.example/{z}/{x}/{y}.pbf"], "https://elsewhere.example/sprite");
    expect(foreign).toMatchObject({ tiles: SERVICES.planTiles, sprite: undefined });
    const alike = with_(["https://data.geopf.fr.elsewhere.example/{z}/{x}/{y}.pbf"], "//elsewhere.example/sprite");
    expect(alike).toMatchObject({ tiles: SERVICES.planTiles, sprite: undefined });
    const relative = with_(["/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf"], "/annexes/sprite");
    expect(relative).toMatchObject({ tiles: SERVICES.planTiles, sprite: `${HOST}/annexes/sprite` });
  });

  it("refuses a style without a vector source or ground layers", () => {
    const none = [
      undefined,
      null,
      "<!doctype html>",
      [],
      {},
      aStyle([]),
      aStyle([NAMES]),
      aStyle([GROUND], { sources: { plan_ign: { type: "raster", tiles: [] } } }),
      aStyle(Array.from({ length: 2001 }, () => GROUND)),
    ];
    expect(none.map(adaptStyle)).toEqual(none.map(() => undefined));
  });

  it("never throws on damaged styles, and names no other host", () => {
    fc.assert(
      fc.property(someDamaged(aStyle()), (damaged) => {
        const style = adaptStyle(damaged);
        if (style === undefined) return;
        expect(style.tiles.startsWith(`${HOST}/`)).toBe(true);
        expect(style.sprite === undefined || style.sprite.startsWith(`${HOST}/`)).toBe(true);
        for (const scheme of ["light", "dark"] as const) inScheme([...style.ground, ...style.names], scheme);
      }),
    );
  });
});

const SHEET = { width: 32, height: 16 };
const CUT = { x: 16, y: 0, width: 16, height: 16, pixelRatio: 2 };

it("reads the boxes of symbols, and skips those outside the sheet", () => {
  const list = {
    Localite: CUT,
    Gare: { ...CUT, x: 0, pixelRatio: undefined, sdf: true },
    beyond: { ...CUT, x: 17 },
    below: { ...CUT, y: 1 },
    empty: { ...CUT, width: 0 },
    broken: { ...CUT, x: 0.5 },
    nothing: null,
  };
  expect(readSprite(list, SHEET)).toEqual([
    { name: "Localite", ...CUT, sdf: false },
    { name: "Gare", x: 0, y: 0, width: 16, height: 16, pixelRatio: 1, sdf: true },
  ]);
});

it("never throws, and gives no box outside the sheet", () => {
  fc.assert(
    fc.property(someDamaged({ a: CUT, b: { ...CUT, x: 0 } }), (damaged) => {
      for (const { x, y, width, height } of readSprite(damaged, SHEET)) {
        expect(x >= 0 && y >= 0 && x + width <= 32 && y + height <= 16).toBe(true);
      }
    }),
  );
});
