import { DATA_LICENCES } from "../licences/check-licences.ts";
import { parseOptions } from "../parse-options.ts";

export interface TilesOptions {
  /** OSM extracts (PBF), one or more. */
  readonly osm: readonly string[];
  /** Altitudes, of which contours and shading are drawn. */
  readonly relief: ReliefOptions | undefined;
  /** Draws the whole extracts, not only the seven départements. */
  readonly isWhole: boolean;
  /** Checks and counts, and writes nothing. */
  readonly isDryRun: boolean;
}

/** Files of altitudes, whose producer and licence the page names. */
export interface ReliefOptions {
  readonly files: readonly string[];
  readonly producer: string;
  readonly licence: string;
}

export const USAGE = `npm run data:tiles -- --osm FILE.osm.pbf [options]
  --osm FILE   extrait d’OpenStreetMap (PBF) ; plusieurs fois pour plusieurs extraits (il faut alors osmium)
  --dem FILE   altitudes (GeoTIFF, grille ASCII, .hgt…), pour les courbes de niveau et l’ombrage ; plusieurs fois pour plusieurs fichiers (il faut GDAL)
  --dem-source TEXTE   d’où vient le relief : « IGN, BD ALTI 25 m »
  --dem-licence TEXTE  sa licence : « Licence Ouverte 2.0 »
  --whole      tout l’extrait, au lieu des sept départements
  --dry-run    vérifie les extraits et les programmes, dit la taille et le temps, n’écrit rien`;

/** The options of the command line, or its fault in French. */
export function readTilesOptions(args: readonly string[]): TilesOptions | string {
  const values = parseOptions(args, {
    osm: { type: "string", multiple: true, default: [] },
    dem: { type: "string", multiple: true, default: [] },
    "dem-source": { type: "string", default: "" },
    "dem-licence": { type: "string", default: "" },
    whole: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  if (typeof values === "string") return values;
  if (values.osm.length === 0) return "Donnez un extrait d’OpenStreetMap par --osm.";
  const relief = readRelief(values.dem, values["dem-source"].trim(), values["dem-licence"].trim());
  if (typeof relief === "string") return relief;
  return { osm: values.osm, relief, isWhole: values.whole, isDryRun: values["dry-run"] };
}

function readRelief(files: readonly string[], producer: string, licence: string): ReliefOptions | undefined | string {
  if (files.length === 0) {
    return producer === "" && licence === "" ? undefined : "--dem-source et --dem-licence ne vont qu’avec --dem.";
  }
  if (producer === "") return "Dites d’où vient le relief par --dem-source : la page le nomme.";
  const licences = DATA_LICENCES.filter((name) => name !== "");
  if (licences.includes(licence)) return { files, producer, licence };
  return `Dites la licence du relief par --dem-licence, l’une de celles qui permettent de le publier : ${licences.join(" ; ")}.`;
}
