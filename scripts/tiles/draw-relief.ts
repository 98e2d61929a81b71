import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type BoundingBox, boundingBox, overlaps } from "../../src/geo/bounding-box.ts";
import { readText } from "../read-text.ts";
import { findTool, runTool, type ToolSite } from "./tools.ts";

/** The layers of tilemaker that relief fills: their files, and the columns of these. */
export type ReliefSources = Readonly<
  Record<string, { readonly source: string; readonly source_columns: readonly string[] }>
>;

/** Draws the contours and the shading into files of a folder. @throws Error in French when a program fails */
export type DrawRelief = (folder: string) => Promise<ReliefSources>;

/** GDAL's programs, in the order of their use. */
const NAMES = ["gdalinfo", "gdalwarp", "gdal_contour", "gdaldem", "gdal_translate", "ogr2ogr"] as const;
type Run = (name: keyof Programs, ...args: readonly string[]) => Promise<void>;
type Programs = Readonly<Record<(typeof NAMES)[number], string>>;

/** All is drawn in Mercator's projection, whose squares stay squares: metres there are longer than on the ground by 1 / cos latitude. */
const PROJECTION = "EPSG:3857";
/** Of the grid of the contours: 25 m on the ground at 45°. */
const CONTOUR_GRID_M = 35;
/** Of the grid of the shading: finer, each stone has its shadow. */
const SHADE_GRID_M = 110;
const MISSING = "-9999";
/** Altitudes of contours in metres: each `main` one is drawn from zoom 12 on, the others from 14 on. */
const CONTOURS = { step: 20, main: 100, lowest: -100, highest: 4900 };
/**
 * Limits of the brightness of a slope under a sun in the north-west at 45°, from 0 to 255; the flat has 180. They are slopes of 31°, 20° and
 * 10° turned away from it, and one of 12° turned to it.
 */
const BRIGHTNESS = { darkest: 60, dark: 105, shaded: 145, lit: 215 };
/** Side of the pieces of the shading, in pixels: one polygon of the whole region would be cut anew for each tile. */
const PIECE_PX = 256;

const infoSchema = v.object({
  size: v.tuple([v.number(), v.number()]),
  wgs84Extent: v.optional(v.object({ coordinates: v.array(v.array(v.tuple([v.number(), v.number()]))) })),
});

/**
 * Checks files of altitudes in metres, of any format that GDAL reads, against the box of the map. Returns what draws them.
 * @throws Error in French: GDAL is missing, a file is none of altitudes or does not say where it lies, none touches the map
 */
export function prepareRelief(files: readonly string[], box: BoundingBox, site: ToolSite): DrawRelief {
  const use = "GDAL dessine le relief";
  const programs = Object.fromEntries(
    NAMES.map((name) => [name, findTool({ name, use, debian: "gdal-bin", brew: "gdal" }, site)]),
  ) as Programs;
  const boxes = files.map((file) => boxOf(file, programs));
  if (!boxes.some((one) => overlaps(one, box))) {
    throw new Error("Le relief ne couvre pas la carte : donnez un fichier de la région dessinée.");
  }
  return async (folder) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const run: Run = (name, ...args) => runTool(programs[name], args, { name, input: "le relief" }, site);
    site.say("Dessin du relief : courbes de niveau…");
    const grid = join(folder, "grid.tif");
    const wanted = ["-te", ...box.map(String), "-te_srs", "EPSG:4326", "-tr", `${CONTOUR_GRID_M}`, `${CONTOUR_GRID_M}`];
    const written = ["-ot", "Float32", "-dstnodata", MISSING, "-co", "COMPRESS=DEFLATE", "-co", "BIGTIFF=IF_SAFER"];
    await run("gdalwarp", "-q", "-t_srs", PROJECTION, "-r", "cubicspline", ...wanted, ...written, ...files, grid);
    const contour = async (name: string, levels: readonly string[]) => {
      await run(
        "gdal_contour",
        "-q",
        "-a",
        "altitude",
        "-f",
        "GeoJSONSeq",
        ...levels,
        grid,
        join(folder, `${name}.jsonl`),
      );
      return toShapes(run, folder, name, "altitude");
    };
    const contours = {
      ...(await contour("contour", ["-i", `${CONTOURS.main}`])),
      ...(await contour("contour_fine", ["-fl", ...fineAltitudes()])),
    };
    site.say("Dessin du relief : ombrage…");
    await drawShade({ folder, grid, middle: (box[1] + box[3]) / 2, programs, run });
    return { ...contours, ...(await toShapes(run, folder, "shade", "shade")) };
  };
}

function fineAltitudes(): string[] {
  const { step, main, lowest, highest } = CONTOURS;
  const all = Array.from({ length: (highest - lowest) / step + 1 }, (_, rank) => lowest + rank * step);
  return all.filter((altitude) => altitude % main !== 0).map(String);
}

/** The box of a file in degrees. @throws Error in French */
function boxOf(file: string, programs: Programs): BoundingBox {
  const { wgs84Extent } = describe(file, programs);
  const ring = wgs84Extent?.coordinates[0] ?? [];
  if (ring.length === 0) {
    throw new Error(
      `${file} : le relief ne dit pas son système de coordonnées. Écrivez-le par gdal_translate -a_srs EPSG:2154 (Lambert 93), puis donnez le fichier écrit.`,
    );
  }
  return boundingBox(ring);
}

function describe(file: string, { gdalinfo }: Programs): v.InferOutput<typeof infoSchema> {
  try {
    const text = execFileSync(gdalinfo, ["-json", file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return v.parse(v.pipe(v.string(), v.parseJson(), infoSchema), text);
  } catch (error) {
    throw new Error(`${file} : GDAL n’y lit aucun relief.`, { cause: error });
  }
}

interface Shading {
  readonly folder: string;
  /** File of the altitudes. */
  readonly grid: string;
  /** Latitude in the middle, in degrees. */
  readonly middle: number;
  readonly programs: Programs;
  readonly run: Run;
}

/** Draws areas of like brightness into shade.jsonl: 1 to 3 the darker the more, 0 for slopes in the sun. */
async function drawShade({ folder, grid, middle, programs, run }: Shading): Promise<void> {
  const [coarse, bright] = [join(folder, "coarse.tif"), join(folder, "bright.tif")];
  const [piece, areas] = [join(folder, "piece.tif"), join(folder, "piece.jsonl")];
  const shade = join(folder, "shade.jsonl");
  await run("gdalwarp", "-q", "-r", "average", "-tr", `${SHADE_GRID_M}`, `${SHADE_GRID_M}`, grid, coarse);
  const ground = Math.cos((middle * Math.PI) / 180);
  await run("gdaldem", "hillshade", "-q", "-compute_edges", "-s", ground.toFixed(4), coarse, bright);
  const [width, height] = describe(bright, programs).size;
  writeFileSync(shade, "");
  for (let top = 0; top < height; top += PIECE_PX) {
    for (let left = 0; left < width; left += PIECE_PX) {
      const sides = [Math.min(PIECE_PX, width - left), Math.min(PIECE_PX, height - top)];
      await run("gdal_translate", "-q", "-srcwin", `${left}`, `${top}`, ...sides.map(String), bright, piece);
      rmSync(areas, { force: true });
      const limits = ["-fl", ...Object.values(BRIGHTNESS).map(String), "-amin", "low", "-amax", "high"];
      await run("gdal_contour", "-q", "-p", ...limits, "-f", "GeoJSONSeq", piece, areas);
      appendFileSync(shade, shadesOf(readText(areas)));
    }
  }
}

/**
 * Writes the shapes of a layer, in degrees: tilemaker reads GeoJSON as one object in memory, but shapes one by one. Returns its source;
 * nothing where there is nothing to draw, as in a plain.
 */
async function toShapes(run: Run, folder: string, name: string, column: string): Promise<ReliefSources> {
  const [lines, source] = [join(folder, `${name}.jsonl`), join(folder, `${name}.shp`)];
  if (statSync(lines).size === 0) return {};
  await run("ogr2ogr", "-q", source, lines);
  rmSync(lines);
  return { [name]: { source, source_columns: [column] } };
}

const areaSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ properties: v.object({ low: v.number(), high: v.number() }), geometry: v.unknown() }),
);

/** The areas of a piece that are darker or brighter than the flat, a line each. */
function shadesOf(lines: string): string {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => v.parse(areaSchema, line))
    .flatMap(({ properties, geometry }) => {
      const shade = shadeOf(properties);
      return shade === undefined ? [] : [`${JSON.stringify({ type: "Feature", properties: { shade }, geometry })}\n`];
    })
    .join("");
}

/** @param low least brightness of the area, @param high its greatest; at the ends those of the piece */
function shadeOf({ low, high }: { readonly low: number; readonly high: number }): number | undefined {
  if (high <= BRIGHTNESS.darkest) return 3;
  if (high <= BRIGHTNESS.dark) return 2;
  if (high <= BRIGHTNESS.shaded) return 1;
  return low >= BRIGHTNESS.lit ? 0 : undefined;
}
