import { OFFICIAL_OUTLINES } from "../../src/domain/outlines.ts";
import { DETAILED_MAP_FILE, ROAD_TIMES_FILE } from "../../src/formats/public-data/file-names.ts";
import { parseOptions } from "../parse-options.ts";
import { readTilesOptions } from "../tiles/read-options.ts";
import { ENGINE } from "../travel-times/valhalla/engine-package.ts";

export interface GroundOptions {
  /** OSM extracts (PBF); without any only the outlines are fetched. */
  readonly osm: readonly string[];
  readonly elevation: string | undefined;
  /** Draws the detailed map as well. */
  readonly hasTiles: boolean;
  /** Options of `npm run data:tiles` for the relief of the detailed map: --dem, --dem-source, --dem-licence. */
  readonly relief: readonly string[];
  readonly isDryRun: boolean;
  /** Does the finished steps again. */
  readonly isRefresh: boolean;
}

export interface GroundStep {
  readonly title: string;
  /** What it fetches, its size, licence and time, in French. */
  readonly needs: string;
  /** File of public/data that the step writes: there once it is done. */
  readonly file: string;
  /** Arguments of npm. */
  readonly command: readonly string[];
}

const USAGE = `npm run data:ground -- [--osm FILE.osm.pbf …] [options]
  --osm FILE       extrait d’OpenStreetMap (PBF), pour les temps ; plusieurs fois pour plusieurs extraits
  --elevation DIR  relief (N45/N45E006.hgt …), pour les temps à pied et à vélo
  --tiles          dessine aussi la carte détaillée (il faut tilemaker)
  --dem, --dem-source, --dem-licence   le relief de la carte détaillée, comme pour npm run data:tiles (il faut GDAL)
  --dry-run        dit les étapes, sans rien faire
  --refresh        refait aussi les étapes finies`;

/** The options of the command line, or its fault in French. */
export function readGroundOptions(args: readonly string[]): GroundOptions | string {
  const values = parseOptions(args, {
    osm: { type: "string", multiple: true, default: [] },
    elevation: { type: "string" },
    tiles: { type: "boolean", default: false },
    dem: { type: "string", multiple: true, default: [] },
    "dem-source": { type: "string" },
    "dem-licence": { type: "string" },
    "dry-run": { type: "boolean", default: false },
    refresh: { type: "boolean", default: false },
  });
  if (typeof values === "string") return `${values}\n${USAGE}`;
  const { osm, elevation, tiles } = values;
  if (elevation !== undefined && osm.length === 0) return `--elevation ne va qu’avec --osm.\n${USAGE}`;
  if (tiles && osm.length === 0) return `--tiles ne va qu’avec --osm.\n${USAGE}`;
  const relief = [
    ...values.dem.flatMap((file) => ["--dem", file]),
    ...(["dem-source", "dem-licence"] as const).flatMap((name) => {
      const text = values[name];
      return text === undefined ? [] : [`--${name}`, text];
    }),
  ];
  if (relief.length > 0) {
    if (!tiles) return `--dem ne va qu’avec --tiles.\n${USAGE}`;
    const checked = readTilesOptions(["--osm", osm[0] ?? "", ...relief]);
    if (typeof checked === "string") return checked;
  }
  return { osm, elevation, hasTiles: tiles, relief, isDryRun: values["dry-run"], isRefresh: values.refresh };
}

/** The steps of an evening, in their order. */
export function groundSteps({
  osm,
  elevation,
  hasTiles,
  relief: altitudes,
  isRefresh,
}: GroundOptions): readonly GroundStep[] {
  const outlines: GroundStep = {
    title: "Contours officiels des communes",
    needs: "geo.api.gouv.fr (IGN, Admin Express), quelques dizaines de Mo, Licence Ouverte 2.0, quelques minutes",
    file: OFFICIAL_OUTLINES,
    command: ["run", "data:contours"],
  };
  if (osm.length === 0) return [outlines];
  const relief = elevation === undefined ? [] : ["--elevation", elevation];
  const again = isRefresh ? ["--refresh"] : [];
  const extracts = osm.flatMap((file) => ["--osm", file]);
  const times: GroundStep = {
    title: "Temps mesurés sur les routes d’OpenStreetMap",
    needs: `le moteur Valhalla par npm, ${ENGINE.megabytes} Mo, MIT ; vos extraits et les temps, ODbL 1.0 ; une demi-heure au plus, et la construction du graphe`,
    file: ROAD_TIMES_FILE,
    command: ["run", "data:travel-times", "--", "--engine", "valhalla", ...extracts, ...relief, ...again],
  };
  if (!hasTiles) return [outlines, times];
  const tiles: GroundStep = {
    title: "Carte détaillée d’OpenStreetMap",
    needs:
      "rien de plus que vos fichiers ; une archive de quelques centaines de Mo, ODbL 1.0 ; une heure environ, comptée et non mesurée",
    file: DETAILED_MAP_FILE,
    command: ["run", "data:tiles", "--", ...extracts, ...altitudes],
  };
  return [outlines, times, tiles];
}

export interface GroundSite {
  /** Whether a file of public/data is there. */
  readonly has: (file: string) => boolean;
  /** Runs npm with its output shown; whether it succeeded. */
  readonly npm: (args: readonly string[]) => boolean;
  readonly say: (line: string) => void;
  readonly isStopped: () => boolean;
}

/** Tells the steps, then runs those that are not done; a failed one does not keep back the next. Whether all are done. */
export function runGround(options: GroundOptions, site: GroundSite): boolean {
  const { has, say } = site;
  const steps = groundSteps(options);
  const toDo = steps.filter(({ file }) => options.isRefresh || !has(file));
  for (const [rank, step] of steps.entries()) {
    say(`${rank + 1}. ${step.title}${toDo.includes(step) ? "" : " (déjà fait)"} : ${step.needs}.`);
  }
  if (options.osm.length === 0) say("Sans --osm, les temps restent estimés.");
  if (options.isDryRun) return true;
  const left = toDo.filter((step) => !runStep(step, site));
  say(
    left.length === 0
      ? "Tout est là. Puis npm run build."
      : `Reste à faire : ${left.map(({ title }) => title).join(" ; ")}. Relancez la commande : elle ne fera que cela.`,
  );
  return left.length === 0;
}

/** Whether the step has succeeded, and its file is there. */
function runStep({ title, command, file }: GroundStep, { has, npm, say, isStopped }: GroundSite): boolean {
  if (isStopped()) return false;
  say(`→ ${title}`);
  return npm(command) && has(file);
}
