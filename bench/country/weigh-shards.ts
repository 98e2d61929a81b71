import { quantile } from "../../scripts/network/estimate-errors.ts";
import { gzipKb } from "./write-data.ts";

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly number[] };
  readonly properties: Readonly<Record<string, string | undefined>>;
}

/** Decimals of about 100 m: enough for the nearest place of a commune. */
const COARSE = 3;

/** The downloads of a visit with the country's data split as docs/grandir.md proposes: lines of content and gzip size in kB. */
export function weighShards(files: ReadonlyMap<string, string>): readonly string[] {
  const { features } = JSON.parse(files.get("points.geojson") ?? "") as { readonly features: readonly Feature[] };
  const communes = JSON.parse(files.get("communes.json") ?? "") as Readonly<
    Record<string, readonly (string | number)[]>
  >;
  const byDepartement = new Map<string, Feature[]>();
  for (const feature of features) {
    const code = feature.properties["code_departement"] ?? "";
    byDepartement.set(code, [...(byDepartement.get(code) ?? []), feature]);
  }
  const sheets = [...byDepartement.values()].map((places) => gzipKb(JSON.stringify(places)));
  const outlines = gzipKb(files.get("territories.topojson") ?? "") / sheets.length;
  return [
    `all places, with what the map shows of them: ${gzipKb(JSON.stringify(onMap(features))).toFixed(0)}`,
    `sheets of a département: ${[0, 0.5, 1].map((share) => quantile(sheets, share).toFixed(1)).join(" / ")} (least, median, most)`,
    `all communes, with name, seat to 100 m and population: ${gzipKb(JSON.stringify(coarse(communes))).toFixed(0)}`,
    `schematic outlines of a département, on average: ${outlines.toFixed(0)}`,
  ];
}

/** In columns, which compress better than rows. */
function onMap(features: readonly Feature[]): unknown {
  const cell = (name: string) => features.map(({ properties }) => properties[name]);
  return {
    id: features.map(({ id }) => id),
    name: cell("name"),
    categories: cell("categories"),
    code_commune: cell("code_commune"),
    longitude: features.map(({ geometry }) => geometry.coordinates[0]),
    latitude: features.map(({ geometry }) => geometry.coordinates[1]),
  };
}

function coarse(columns: Readonly<Record<string, readonly (string | number)[]>>): unknown {
  const degrees = (name: string) => columns[name]?.map((value) => Number(Number(value).toFixed(COARSE)));
  const { code, name, population } = columns;
  return { code, name, population, longitude: degrees("longitude"), latitude: degrees("latitude") };
}
