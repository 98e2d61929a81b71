import { crc32, deflateSync } from "node:zlib";
import { encodeTile, type TileFeature } from "./vector-tile.ts";

/** The host of the online base map; the tests answer in its place. */
export const BASE_MAP_HOST = "https://data.geopf.fr";

/**
 * Answer of the service. map: valid; busy: HTTP 429; broken: HTTP 500; silent: none; garbage: an HTML page; without tiles: a valid style,
 * and HTTP 500 for each tile.
 */
export type BaseMapAnswer = "map" | "busy" | "broken" | "silent" | "garbage" | "without tiles";

interface Response {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

/** CORS headers: any page may read the answers and `retry-after`. */
const ANY_ORIGIN = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };

/** Colour of forests in the light style; nothing else of the page has it. */
export const FOREST = "#8fd14f";

const TILES = "/tms/1.0.0/PLAN.IGN/";

/** The response in the service's format; undefined for none. */
export function baseMapResponse(answer: BaseMapAnswer, { pathname, searchParams }: URL): Response | undefined {
  if (answer === "silent") return undefined;
  if (answer === "busy") return respond(429, "Too Many Requests", "text/plain", { "retry-after": "1" });
  if (answer === "broken") return respond(500, "Internal Server Error", "text/plain");
  if (answer === "garbage") return respond(200, "<!doctype html><p>Maintenance", "text/html");
  if (pathname.endsWith("/standard.json")) return respond(200, JSON.stringify(STYLE), "application/json");
  if (pathname.endsWith(".json")) return respond(200, JSON.stringify(SPRITE), "application/json");
  if (pathname.endsWith(".png")) return respond(200, drawSheet(), "image/png");
  if (answer === "without tiles") return respond(500, "Internal Server Error", "text/plain");
  if (pathname.startsWith(TILES)) return respond(200, drawTile(pathname), "application/x-protobuf");
  const isRelief = pathname === "/wmts" && searchParams.get("STYLE") === "estompage_grayscale";
  return isRelief ? respond(200, drawShading(), "image/png") : respond(400, "Bad Request", "text/plain");
}

/** The line that Chromium logs for such an answer, the only permitted console message. */
export function baseMapLine(answer: BaseMapAnswer): RegExp | undefined {
  if (answer === "busy") return /Failed to load resource: the server responded with a status of 429/;
  const isBroken = answer === "broken" || answer === "without tiles";
  return isBroken ? /Failed to load resource: the server responded with a status of 500/ : undefined;
}

function respond(status: number, body: string | Buffer, type: string, headers: Record<string, string> = {}): Response {
  return { status, headers: { ...ANY_ORIGIN, "content-type": type, ...headers }, body };
}

/** A style of the service's form: legacy filters, zoom functions, property functions, layers that MapLibre cannot read. */
const STYLE = {
  version: 8,
  name: "PLAN IGN",
  glyphs: `${BASE_MAP_HOST}/annexes/ressources/vectorTiles/fonts/{fontstack}/{range}.pbf`,
  sprite: `${BASE_MAP_HOST}/annexes/ressources/vectorTiles/styles/PLAN.IGN/sprite/PlanIgn`,
  sources: {
    plan_ign: { type: "vector", tiles: [`${BASE_MAP_HOST}${TILES}{z}/{x}/{y}.pbf`] },
    elsewhere: { type: "vector", tiles: ["https://elsewhere.example/{z}/{x}/{y}.pbf"] },
  },
  transition: { duration: 300, delay: 0 },
  layers: [
    layer("fill", "fond_opaque", { "fill-color": "#FFFFFF", "fill-opacity": 1 }),
    layer("fill", "ocs_vegetation_surf", { "fill-color": FOREST }, {}, ["in", "symbo", "ZONE_BOISEE", "ZONE_VERGER"]),
    layer("fill", "ocs_vegetation_surf", { "fill-pattern": "Marais" }, {}, ["==", "symbo", "ZONE_MARAIS"]),
    layer(
      "line",
      "hydro_reseau",
      {
        "line-color": "#AAD5E9",
        "line-width": {
          stops: [
            [7, 3],
            [11, 5],
          ],
        },
      },
      { "line-cap": "round", "line-join": "round" },
      ["==", "symbo", "COURS_D_EAU_LAR"],
    ),
    layer("line", "routier_route", {
      "line-color": "#DE9F3C",
      "line-width": {
        stops: [
          [6, 3],
          [12, 8],
        ],
      },
    }),
    layer("line", "routier_route", {
      "line-color": "#F2C979",
      "line-width": {
        stops: [
          [6, 2],
          [12, 6],
        ],
      },
    }),
    { ...layer("fill", "fond_opaque", { "fill-color": "#FF0000" }), source: "elsewhere" },
    layer("line", "routier_route", { "line-width": "as wide as it takes" }),
    { id: "relic", type: "hologram" },
    layer(
      "symbol",
      "toponyme_localite_ponc",
      { "text-color": "#000000", "text-halo-color": "rgba(255, 255, 255, 0.5)", "text-halo-width": 2 },
      {
        "icon-image": "Localite",
        "text-field": "{texte}",
        "text-size": 13,
        "text-allow-overlap": true,
        "text-anchor": "bottom-left",
        "text-offset": [0.3, 0.1],
        "text-font": ["Source Sans Pro Regular"],
      },
      ["in", "txt_typo", "TYPO_A_4", "BAT_COMMUNE_4"],
    ),
    layer("symbol", "toponyme_bati_ponc", {}, { "icon-image": "{symbo}" }),
  ],
};

function layer(
  type: "fill" | "line" | "symbol",
  sourceLayer: string,
  paint: object,
  layout: object = {},
  filter?: readonly string[],
) {
  const id = `${sourceLayer} ${JSON.stringify(paint).length}`;
  const common = { id, type, source: "plan_ign", "source-layer": sourceLayer, paint };
  return { ...common, layout: { visibility: "visible", ...layout }, ...(filter && { filter }) };
}

const SPRITE = {
  Localite: { x: 0, y: 0, width: 8, height: 8, pixelRatio: 1 },
  Marais: { x: 8, y: 0, width: 8, height: 8, pixelRatio: 1 },
  "Trop grand": { x: 8, y: 8, width: 800, height: 8, pixelRatio: 1 },
};

/** A wood, a river, a road and a town on each tile, named by its URL. */
function drawTile(pathname: string): Buffer {
  const name = /(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(pathname)?.slice(1).join(" ") ?? "";
  const area = (symbo: string, path: TileFeature["path"]): TileFeature => ({
    kind: "area",
    path,
    properties: { symbo },
  });
  const line = (symbo: string, path: TileFeature["path"]): TileFeature => ({
    kind: "line",
    path,
    properties: { symbo },
  });
  return encodeTile({
    fond_opaque: [
      area("FOND", [
        [0, 0],
        [4096, 0],
        [4096, 4096],
        [0, 4096],
      ]),
    ],
    ocs_vegetation_surf: [
      area("ZONE_BOISEE", [
        [300, 300],
        [1900, 500],
        [1700, 1900],
        [500, 1700],
      ]),
      area("ZONE_MARAIS", [
        [2600, 2600],
        [3600, 2700],
        [3300, 3600],
      ]),
    ],
    hydro_reseau: [
      line("COURS_D_EAU_LAR", [
        [0, 2200],
        [1500, 2300],
        [2600, 1900],
        [4096, 2200],
      ]),
    ],
    routier_route: [
      line("ROUTE_PRINCIPALE", [
        [2200, 0],
        [2100, 1500],
        [2400, 2700],
        [2200, 4096],
      ]),
    ],
    toponyme_localite_ponc: [
      { kind: "point", path: [[2300, 2100]], properties: { txt_typo: "BAT_COMMUNE_4", texte: `Bourg ${name}` } },
    ],
    toponyme_bati_ponc: [{ kind: "point", path: [[3000, 1000]], properties: { symbo: "INCONNU" } }],
  });
}

function drawSheet(): Buffer {
  return drawPng(16, (x, y) => ((x + y) % 4 === 0 ? 90 : 230));
}

function drawShading(): Buffer {
  return drawPng(256, (x, y) => 150 + Math.round(70 * Math.sin((x + 2 * y) / 25)));
}

/** A square grey PNG (https://www.w3.org/TR/png-3/). */
function drawPng(side: number, greyAt: (x: number, y: number) => number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const rows = Array.from({ length: side }, (_, y) => [0, ...Array.from({ length: side }, (__, x) => greyAt(x, y))]);
  const parts = [pngPart("IHDR", header), pngPart("IDAT", deflateSync(Buffer.from(rows.flat()))), pngPart("IEND")];
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts]);
}

function pngPart(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
