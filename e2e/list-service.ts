import { readFileSync } from "node:fs";

/** The host of the national list; the tests answer in its place and in that of its redirect. */
export const LIST_HOST = "https://www.data.gouv.fr";

/**
 * Answer of the service. By default the list with one place more, one less, one renamed, one moved and one with another phone. same: as on
 * the map; halved: half of its rows; page: an HTML page; moved: HTTP 404; broken: HTTP 500; busy: HTTP 429; large: more than the limit;
 * silent: none; unreachable: no connection.
 */
export type ListAnswer =
  | "changed"
  | "same"
  | "halved"
  | "page"
  | "moved"
  | "broken"
  | "busy"
  | "large"
  | "silent"
  | "unreachable";

export const GONE = "France services La Poste de Tende";
export const FORMERLY = "France services Puget-Théniers";
export const RENAMED = "France services renommé pour l’essai";
export const ADDED = "France services <b>tout neuf</b>";
export const RECALLED = "France services Rosans";
export const NEW_PHONE = "04 92 00 00 14";
export const MOVED = "France services Maison du département de Roquebillière";

interface Response {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

interface Row {
  readonly id: string;
  readonly category?: string;
  readonly name: string;
}

const DATED = { "access-control-allow-origin": "*", "last-modified": "Thu, 15 Jan 2026 04:00:00 GMT" };
const COLUMNS = ["id_fs", "lib_fs", "insee_com", "latitude", "longitude", "telephone"];
/** The list covers the whole country: a short one counts as incomplete. */
const ROWS_ELSEWHERE = 1200;

export function listResponse(answer: Exclude<ListAnswer, "silent" | "unreachable">): Response {
  if (answer === "moved") return { status: 404, headers: DATED, body: "Not found" };
  if (answer === "broken") return { status: 500, headers: DATED, body: "Internal Server Error" };
  if (answer === "busy") return { status: 429, headers: DATED, body: "Too Many Requests" };
  if (answer === "page") return { status: 200, headers: DATED, body: "<!doctype html><title>Maintenance</title>" };
  if (answer === "large") return { status: 200, headers: DATED, body: "x".repeat(25_000_001) };
  return { status: 200, headers: { ...DATED, "content-type": "text/csv" }, body: writeList(answer) };
}

/** Number of France services on the map. */
export const OWN_COUNT = readOwnRows().length;

/** The line that Chromium logs for such an answer, the only permitted console message. */
export function listLine(answer: ListAnswer): RegExp | undefined {
  const said: Partial<Record<ListAnswer, string>> = {
    moved: "the server responded with a status of 404",
    busy: "the server responded with a status of 429",
    broken: "the server responded with a status of 500",
    unreachable: "net::ERR_FAILED",
  };
  const line = said[answer];
  return line === undefined ? undefined : new RegExp(`Failed to load resource: ${line}`);
}

function writeList(answer: "changed" | "same" | "halved"): string {
  const own = readOwnRows();
  const rows =
    answer === "changed"
      ? [...own.flatMap(change), ["9001", ADDED, "05061", "44.56", "6.08", ""]]
      : answer === "halved"
        ? own.slice(0, own.length / 2)
        : own;
  const elsewhere = Array.from({ length: ROWS_ELSEWHERE }, (_, at) => [
    `${20_000 + at}`,
    "Ailleurs",
    "01033",
    "46.1",
    "5.8",
    "",
  ]);
  return [COLUMNS, ...rows, ...elsewhere].map((cells) => cells.map((cell) => `"${cell}"`).join()).join("\n");
}

function change([id = "", name = "", ...others]: readonly string[]): readonly (readonly string[])[] {
  if (name === GONE) return [];
  if (name === FORMERLY) return [[id, RENAMED, ...others]];
  if (name === MOVED) return [[id, name, others[0] ?? "", "44.02", "7.31", ""]];
  if (name === RECALLED) return [[id, name, ...others.slice(0, 3), NEW_PHONE]];
  return [[id, name, ...others]];
}

/** The France services of the built data, in the format of the list. */
function readOwnRows(): readonly (readonly string[])[] {
  const file = new URL("../public/data/points.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly features: readonly {
      readonly geometry: { readonly coordinates: readonly [number, number] };
      readonly properties: Row & { readonly code_commune: string; readonly other_records?: readonly Row[] };
    }[];
  };
  return features.flatMap(({ geometry: { coordinates }, properties }) =>
    [properties, ...(properties.other_records ?? [])]
      .filter(({ id }) => id.startsWith("fs-"))
      .map(({ id, name }) => [
        id.slice(3),
        name,
        properties.code_commune,
        `${coordinates[1]}`,
        `${coordinates[0]}`,
        "",
      ]),
  );
}
