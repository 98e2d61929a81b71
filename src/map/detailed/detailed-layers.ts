import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { DETAILED_MAP, type DetailedPalette } from "../../design/theme/detailed-map.ts";
import { GROUND_LEAVES } from "../../design/theme/ground.ts";
import { MAP, type MapPalette } from "../../design/theme/map.ts";
import { DETAILED_FROM_ZOOM } from "../../domain/base-map-choice.ts";
import type { Scheme } from "../../model/app-state.ts";
import { FONT } from "../fonts.ts";
import { byZoom } from "../layers/by-zoom.ts";
import { NAME_AND_ALTITUDE } from "../layers/label-layer.ts";
import { ICON } from "../map-icons.ts";
import { DETAILED, DETAILED_SOURCE } from "./names.ts";

/** The layers of the detailed map, from the bottom up. Both schemes have the same layers and properties. */
export interface DetailedLayers {
  /** Areas and lines: below all layers of the page. */
  readonly ground: readonly LayerSpecification[];
  /** Labels: below the places. */
  readonly names: readonly SymbolLayerSpecification[];
}

/** Builds the layers for the tiles of scripts/tiles/tilemaker-profile.lua. */
export function detailedLayers(scheme: Scheme): DetailedLayers {
  const [colours, base] = [DETAILED_MAP[scheme], MAP[scheme]];
  return {
    ground: [
      ...grounds(colours),
      ...shades(colours),
      ...contours(colours),
      ...waters(base),
      buildings(colours),
      ...tracks(colours),
      ...roads(colours),
      ...rails(colours),
      ...lifts(colours),
    ],
    names: [
      altitudes(colours, base),
      ...roadNames(colours, base),
      ...waterNames(base),
      ...heights(base),
      ...settlements(colours, base),
    ],
  };
}

interface Part {
  readonly id: string;
  readonly layer: string;
  readonly minzoom?: number;
  readonly filter?: FilterSpecification;
}

function of({ id, layer, minzoom = DETAILED_FROM_ZOOM, filter }: Part) {
  return {
    id: `${DETAILED}/${id}`,
    source: DETAILED_SOURCE,
    "source-layer": layer,
    minzoom,
    ...(filter === undefined ? {} : { filter }),
  };
}

function is(property: string, ...values: readonly (string | number)[]): ExpressionSpecification {
  return ["in", ["get", property], ["literal", [...values]]];
}

/** The relief shows through woods until it fades out. */
const OVER_RELIEF = byZoom([10, 0.6], [11, 0.7], [12, 1]);

function grounds(colours: DetailedPalette): LayerSpecification[] {
  const kinds = ["built", "park", "orchard", "wetland", "rock", "glacier", "scrub", "wood"] as const;
  return kinds.map((kind) => ({
    ...of({ id: `ground-${kind}`, layer: "ground", filter: is("kind", kind) }),
    type: "fill",
    paint: { "fill-color": colours[kind], "fill-opacity": OVER_RELIEF, "fill-antialias": false },
  }));
}

/** Slopes away from the sun, the darker the more, and those in it (0), where the archive has a relief; they follow the embedded one, which fades out. */
function shades(colours: DetailedPalette): LayerSpecification[] {
  const looks = [
    [0, colours.sunlight, 0.28],
    [1, colours.shadow, 0.09],
    [2, colours.shadow, 0.17],
    [3, colours.shadow, 0.25],
  ] as const;
  const { from, to } = GROUND_LEAVES;
  return looks.map(([shade, colour, most]) => ({
    ...of({ id: `shade-${shade}`, layer: "shade", minzoom: from, filter: is("shade", shade) }),
    type: "fill",
    paint: {
      "fill-color": colour,
      "fill-opacity": byZoom([from, 0], [to, most], [14, most], [16, 0.5 * most]),
      "fill-antialias": false,
    },
  }));
}

/** Every fifth contour is stronger, and drawn at smaller scales too. */
function contours(colours: DetailedPalette): LayerSpecification[] {
  return [
    {
      ...of({ id: "contour-fine", layer: "contour_fine", minzoom: 14 }),
      type: "line",
      paint: { "line-color": colours.contour, "line-width": 0.5, "line-opacity": byZoom([14, 0.3], [15, 0.5]) },
    },
    {
      ...of({ id: "contour", layer: "contour", minzoom: 12 }),
      type: "line",
      paint: {
        "line-color": colours.contour,
        "line-width": byZoom([12, 0.5], [14, 0.9]),
        "line-opacity": byZoom([12, 0.3], [14, 0.6]),
      },
    },
  ];
}

function waters(base: MapPalette): LayerSpecification[] {
  return [
    {
      ...of({ id: "coast", layer: "waterway", filter: is("class", 0) }),
      type: "line",
      paint: { "line-color": base.coast, "line-width": byZoom([10, 1], [14, 1.6]) },
    },
    stream("stream", 3, 12, byZoom([12, 0.5], [14, 1], [16, 2]), base),
    stream("canal", 2, 11, byZoom([11, 0.6], [14, 1.6], [16, 3.5]), base),
    stream("river", 1, 10, byZoom([10, 1], [12, 1.6], [14, 3], [16, 7]), base),
    {
      ...of({ id: "water", layer: "water" }),
      type: "fill",
      paint: { "fill-color": base.lake },
    },
    {
      ...of({ id: "shore", layer: "water" }),
      type: "line",
      layout: { "line-join": "round" },
      paint: { "line-color": base.shore, "line-width": byZoom([10, 0.5], [14, 0.9]), "line-opacity": 0.8 },
    },
  ];
}

function stream(
  id: string,
  kind: number,
  minzoom: number,
  width: ExpressionSpecification,
  base: MapPalette,
): LineLayerSpecification {
  return {
    ...of({ id, layer: "waterway", minzoom, filter: is("class", kind) }),
    type: "line",
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": base.river, "line-width": width },
  };
}

function buildings(colours: DetailedPalette): LayerSpecification {
  return {
    ...of({ id: "building", layer: "building", minzoom: 13 }),
    type: "fill",
    paint: {
      "fill-color": colours.building,
      "fill-outline-color": colours.buildingEdge,
      "fill-opacity": byZoom([13, 0.55], [14, 0.9], [15, 1]),
    },
  };
}

function tracks(colours: DetailedPalette): LayerSpecification[] {
  return [
    {
      ...of({ id: "path", layer: "road", minzoom: 13.5, filter: is("class", 8) }),
      type: "line",
      paint: {
        "line-color": colours.path,
        "line-width": byZoom([13.5, 0.6], [16, 1.4]),
        "line-dasharray": [1.6, 1.4],
        "line-opacity": byZoom([13.5, 0.5], [15, 1]),
      },
    },
    {
      ...of({ id: "track", layer: "road", minzoom: 13, filter: is("class", 7) }),
      type: "line",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.track,
        "line-width": byZoom([13, 0.6], [14, 0.9], [16, 2]),
        "line-dasharray": [5, 1.6],
        "line-opacity": byZoom([13, 0.6], [14.5, 1]),
      },
    },
  ];
}

interface RoadLook {
  readonly name: string;
  readonly kind: number;
  readonly minzoom: number;
  readonly colours: "motorway" | "mainRoad" | "road" | "localRoad" | "street";
  /** Widths in px by zoom, without the edges. */
  readonly widths: readonly (readonly [zoom: number, px: number])[];
  /** Least zoom of the edges: below it the road is one line of their colour. */
  readonly edgesFrom: number;
}

/** From the least to the greatest, as they are drawn. */
const ROADS: readonly RoadLook[] = [
  {
    name: "service",
    kind: 6,
    minzoom: 13.5,
    colours: "street",
    edgesFrom: 14,
    widths: [
      [13.5, 0.6],
      [14, 1],
      [16, 3.6],
    ],
  },
  {
    name: "street",
    kind: 5,
    minzoom: 12,
    colours: "street",
    edgesFrom: 13,
    widths: [
      [12, 0.5],
      [13, 1.1],
      [14, 2.4],
      [16, 8],
    ],
  },
  {
    name: "local-road",
    kind: 4,
    minzoom: 11,
    colours: "localRoad",
    edgesFrom: 12,
    widths: [
      [11, 0.6],
      [12, 1.2],
      [14, 3.4],
      [16, 9.5],
    ],
  },
  {
    name: "road",
    kind: 3,
    minzoom: 10,
    colours: "road",
    edgesFrom: 11,
    widths: [
      [10, 0.8],
      [12, 1.8],
      [14, 4.2],
      [16, 11],
    ],
  },
  {
    name: "main-road",
    kind: 2,
    minzoom: 10,
    colours: "mainRoad",
    edgesFrom: 10,
    widths: [
      [10, 1.2],
      [12, 2.4],
      [14, 5],
      [16, 12],
    ],
  },
  {
    name: "motorway",
    kind: 1,
    minzoom: 10,
    colours: "motorway",
    edgesFrom: 10,
    widths: [
      [10, 1.6],
      [12, 3],
      [14, 6],
      [16, 14],
    ],
  },
];

const EDGE_PX = byZoomPx([10, 0.5], [14, 0.7], [16, 1]);
const ROUND = { "line-cap": "round", "line-join": "round" } as const;

/** All edges first, so that roads join where they meet. Tunnels are faint. */
function roads(colours: DetailedPalette): LayerSpecification[] {
  const edges = ROADS.map((look): LineLayerSpecification => {
    const { name, kind, minzoom, edgesFrom } = look;
    const { casing, line } = colours[look.colours];
    return {
      ...of({ id: `${name}-edge`, layer: "road", minzoom, filter: is("class", kind) }),
      type: "line",
      layout: ROUND,
      paint: {
        "line-color": ["step", ["zoom"], line, edgesFrom, casing],
        "line-width": edgeWidth(look),
        "line-opacity": inTunnel(0.4),
      },
    };
  });
  const surfaces = ROADS.map(
    ({ name, kind, edgesFrom, widths, colours: own }): LineLayerSpecification => ({
      ...of({ id: name, layer: "road", minzoom: edgesFrom, filter: is("class", kind) }),
      type: "line",
      layout: ROUND,
      paint: { "line-color": colours[own].fill, "line-width": roadWidth(widths), "line-opacity": inTunnel(0.55) },
    }),
  );
  return [...edges, ...surfaces];
}

function inTunnel(opacity: number): ExpressionSpecification {
  return ["case", ["has", "tunnel"], opacity, 1];
}

/** Below `edgesFrom` the line itself, above it the surface with an edge on both sides. */
function edgeWidth({ widths, edgesFrom }: RoadLook): ExpressionSpecification {
  const stops = widths.map(([zoom, px]) => [zoom, zoom < edgesFrom ? px : px + 2 * EDGE_PX(zoom)] as const);
  return roadWidth(stops);
}

/** Slip roads are narrower than their road. */
function roadWidth(widths: RoadLook["widths"]): ExpressionSpecification {
  return byZoom(
    ...widths.map(([zoom, px]): [number, ExpressionSpecification] => [zoom, ["case", ["has", "link"], 0.65 * px, px]]),
  );
}

/** Linear between stops, as MapLibre's interpolation. */
function byZoomPx(...stops: readonly (readonly [zoom: number, px: number])[]): (zoom: number) => number {
  return (zoom) => {
    const after = stops.findIndex(([at]) => at >= zoom);
    const [toZoom, to] = stops[after < 0 ? stops.length - 1 : after] ?? [0, 0];
    const [fromZoom, from] = stops[Math.max(0, after - 1)] ?? [toZoom, to];
    return toZoom === fromZoom ? to : from + ((to - from) * (zoom - fromZoom)) / (toZoom - fromZoom);
  };
}

/** A dark line with light sleepers, as on topographic maps. */
function rails(colours: DetailedPalette): LayerSpecification[] {
  const rail = (id: string, kind: number, minzoom: number, wide: number): LayerSpecification[] => [
    {
      ...of({ id, layer: "rail", minzoom, filter: is("class", kind) }),
      type: "line",
      paint: {
        "line-color": colours.rail,
        "line-width": byZoom([10, 0.8 * wide], [13, 1.1 * wide], [16, 2 * wide]),
        "line-opacity": inTunnel(0.35),
      },
    },
    {
      ...of({ id: `${id}-ties`, layer: "rail", minzoom: Math.max(minzoom, 12), filter: is("class", kind) }),
      type: "line",
      paint: {
        "line-color": colours.rail,
        "line-width": byZoom([12, 3 * wide], [16, 6.5 * wide]),
        "line-dasharray": [0.3, 2.4],
        "line-opacity": inTunnel(0.35),
      },
    },
  ];
  return [...rail("side-rail", 2, 13.5, 0.6), ...rail("rail", 1, 10, 1)];
}

/** A thin line with short cross strokes, for cabins and chairs; a broken one for drag lifts. */
function lifts(colours: DetailedPalette): LayerSpecification[] {
  const carried = is("kind", "cabin", "chair");
  const width = byZoom([11, 0.7], [14, 1.1], [16, 1.6]);
  return [
    {
      ...of({ id: "drag-lift", layer: "lift", minzoom: 12.5, filter: is("kind", "drag") }),
      type: "line",
      paint: { "line-color": colours.lift, "line-width": width, "line-dasharray": [4, 2], "line-opacity": 0.75 },
    },
    {
      ...of({ id: "lift", layer: "lift", minzoom: 11, filter: carried }),
      type: "line",
      paint: { "line-color": colours.lift, "line-width": width },
    },
    {
      ...of({ id: "lift-pylons", layer: "lift", minzoom: 12.5, filter: carried }),
      type: "line",
      paint: { "line-color": colours.lift, "line-width": byZoom([12.5, 4], [16, 7]), "line-dasharray": [0.2, 3] },
    },
  ];
}

const ALONG = {
  "symbol-placement": "line",
  "text-field": ["get", "name"],
  "text-max-angle": 30,
  "text-padding": 4,
} satisfies SymbolLayerSpecification["layout"];

function altitudes(colours: DetailedPalette, base: MapPalette): SymbolLayerSpecification {
  return {
    ...of({ id: "contour-altitude", layer: "contour", minzoom: 13.5 }),
    type: "symbol",
    layout: {
      ...ALONG,
      "text-field": ["to-string", ["get", "altitude"]],
      "symbol-spacing": 420,
      "text-font": [...FONT.regular],
      "text-size": byZoom([13.5, 9.5], [16, 10.5]),
    },
    paint: halo(colours.contourName, base.halo, 1.2),
  };
}

function roadNames(colours: DetailedPalette, base: MapPalette): SymbolLayerSpecification[] {
  const street = (id: string, minzoom: number, filter: FilterSpecification): SymbolLayerSpecification => ({
    ...of({ id, layer: "road_name", minzoom, filter }),
    type: "symbol",
    layout: {
      ...ALONG,
      "symbol-spacing": 300,
      "text-font": [...FONT.regular],
      "text-size": byZoom([14, 10], [16, 12]),
    },
    paint: halo(colours.roadName, base.halo, 1.3),
  });
  return [
    street("street-name", 15, [">=", ["get", "class"], 5]),
    street("road-name", 14, ["<", ["get", "class"], 5]),
    {
      ...of({ id: "road-number", layer: "road_ref", minzoom: 11 }),
      type: "symbol",
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": ["get", "ref"],
        "text-font": [...FONT.bold],
        "text-size": byZoom([11, 9.5], [14, 11]),
        "text-rotation-alignment": "viewport",
        "text-padding": 12,
        "symbol-sort-key": ["get", "class"],
      },
      paint: halo(colours.roadNumber, base.halo, 1.8),
    },
  ];
}

function waterNames(base: MapPalette): SymbolLayerSpecification[] {
  const flowing = (id: string, kinds: readonly number[], minzoom: number): SymbolLayerSpecification => ({
    ...of({ id, layer: "waterway", minzoom, filter: ["all", is("class", ...kinds), ["has", "name"]] }),
    type: "symbol",
    layout: {
      ...ALONG,
      "symbol-spacing": 380,
      "text-font": [...FONT.italic],
      "text-letter-spacing": 0.06,
      "text-size": byZoom([12, 10.5], [15, 13]),
    },
    paint: halo(base.water, base.halo, 1.3),
  });
  return [
    flowing("stream-name", [2, 3], 14),
    flowing("river-name", [1], 11.5),
    {
      ...of({ id: "lake-name", layer: "water_name" }),
      type: "symbol",
      layout: {
        "text-field": ["get", "name"],
        "text-font": [...FONT.italic],
        "text-size": byZoom([10, 11], [14, 14]),
        "text-max-width": 7,
        "text-padding": 4,
      },
      paint: halo(base.water, base.halo, 1.3),
    },
  ];
}

/** Summits and passes with their sign and altitude, the highest first. */
function heights(base: MapPalette): SymbolLayerSpecification[] {
  const height = (kind: "peak" | "pass"): SymbolLayerSpecification => {
    const colour = kind === "peak" ? base.sommet : base.col;
    return {
      ...of({ id: kind, layer: "height", filter: is("kind", kind) }),
      type: "symbol",
      layout: {
        "text-field": NAME_AND_ALTITUDE,
        "text-font": [...(kind === "peak" ? FONT.regular : FONT.italic)],
        "text-size": byZoom([10, 10], [14, 12]),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.65,
        "text-justify": "auto",
        "text-line-height": 1.05,
        "text-max-width": 8,
        "text-padding": byZoom([10, 8], [13, 3]),
        "icon-image": kind === "peak" ? ICON.summit : ICON.pass,
        "icon-padding": 1,
        "symbol-sort-key": ["-", 0, ["coalesce", ["get", "altitude"], 0]],
      },
      paint: {
        ...halo(colour, base.halo, 1.3),
        "icon-color": colour,
        "icon-halo-color": base.halo,
        "icon-halo-width": 1,
      },
    };
  };
  return [height("peak"), height("pass")];
}

/** Settlements by rank: locality and hamlet, suburb, village, town, city. */
function settlements(colours: DetailedPalette, base: MapPalette): SymbolLayerSpecification[] {
  const looks = [
    {
      id: "locality",
      ranks: [6, 7],
      minzoom: 14,
      font: FONT.italic,
      colour: colours.hamlet,
      size: byZoom([14, 10.5], [16, 12]),
    },
    {
      id: "hamlet",
      ranks: [4, 5],
      minzoom: 12.3,
      font: FONT.regular,
      colour: colours.hamlet,
      size: byZoom([12, 10], [15, 13]),
    },
    {
      id: "village",
      ranks: [3],
      minzoom: 10,
      font: FONT.regular,
      colour: base.village,
      size: byZoom([10, 11], [13, 14.5], [16, 17]),
    },
    {
      id: "town",
      ranks: [2],
      minzoom: 10,
      font: FONT.bold,
      colour: base.town,
      size: byZoom([10, 12.5], [13, 16], [16, 19]),
    },
    {
      id: "city",
      ranks: [1],
      minzoom: 10,
      font: FONT.bold,
      colour: base.town,
      size: byZoom([10, 16], [13, 20], [16, 22]),
    },
  ] as const;
  return looks.map(({ id, ranks, minzoom, font, colour, size }) => ({
    ...of({ id, layer: "place", minzoom, filter: is("rank", ...ranks) }),
    type: "symbol",
    layout: {
      "text-field": ["get", "name"],
      "text-font": [...font],
      "text-size": size,
      "text-max-width": 8,
      "text-line-height": 1.05,
      "text-padding": 3,
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 0.9,
      "text-justify": "auto",
      "symbol-sort-key": ["-", 0, ["get", "population"]],
    },
    paint: halo(colour, base.halo, 1.6),
  }));
}

function halo(colour: string, around: string, width: number) {
  return { "text-color": colour, "text-halo-color": around, "text-halo-width": width, "text-halo-blur": 0.4 };
}
