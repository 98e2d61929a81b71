import type { Problem } from "../../src/data/csv/table-schema.ts";
import { apportion, type Settlement } from "../../src/domain/demand/demand.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { withCommunes } from "./official-codes.ts";
import type { Tables } from "./table-columns.ts";

type DemandTables = Pick<Tables, "demandPoints" | "demandPointsNoms" | "communesAge" | "menagesVoiture">;
type PointLine = DemandTables["demandPoints"]["lines"][number];

/** Tolerance of the sum of a commune's shares: they are rounded to four decimals, at up to 16 points. */
const SUM_TOLERANCE = 0.001;

const SHARES = ["share", "share_65_and_over"] as const;
type Share = (typeof SHARES)[number];

/**
 * Computes the people at each demand point of each commune. The municipal population is split by the shares of the points into whole
 * numbers that sum to it. A people group is its rate in the commune times that population, split by its own shares; people without a car
 * are split by the shares of all people, since their distribution within a commune is not published.
 */
export function joinDemand(
  tables: DemandTables,
  communes: readonly Commune[],
): { readonly settlement: Omit<Settlement, "roads">; readonly problems: readonly Problem[] } {
  const { demandPoints, demandPointsNoms, communesAge, menagesVoiture } = tables;
  const pointsOf = groupByCommune(demandPoints.lines);
  const nameOf = new Map(demandPointsNoms.lines.map(({ row }) => [pointKey(row), row.name]));
  const ageOf = new Map(communesAge.lines.map(({ row }) => [row.code_commune, row]));
  const carOf = new Map(menagesVoiture.lines.map(({ row }) => [row.code_commune, row]));
  const settled = communes.map(({ code, population }) => {
    const points = pointsOf.get(code) ?? [];
    const age = ageOf.get(code);
    const rates = {
      aged65: Number(age?.rate_65_and_over ?? 0),
      withoutCar: 1 - Number(carOf.get(code)?.percent_with_car ?? 100) / 100,
    };
    const split = (rate: number, share: Share) => apportion(Math.round(population * rate), sharesOf(points, share));
    return {
      positions: points.map(({ row }): Position => [Number(row.longitude), Number(row.latitude)]),
      names: points.map(({ row }) => nameOf.get(pointKey(row)) ?? ""),
      tous: split(1, "share"),
      aged65: split(rates.aged65, "share_65_and_over"),
      withoutCar: split(rates.withoutCar, "share"),
    };
  });
  const starts = [0];
  for (const { positions } of settled) starts.push((starts.at(-1) ?? 0) + positions.length);
  const settlement = {
    starts: Uint32Array.from(starts),
    positions: settled.flatMap(({ positions }) => positions),
    names: settled.flatMap(({ names }) => names),
    people: {
      tous: Uint32Array.from(settled.flatMap(({ tous }) => tous)),
      "65-ans-et-plus": Uint32Array.from(settled.flatMap(({ aged65 }) => aged65)),
      "sans-voiture": Uint32Array.from(settled.flatMap(({ withoutCar }) => withoutCar)),
    },
  };
  return {
    settlement,
    problems: [
      ...checkCommunes(tables, communes),
      ...checkSums(demandPoints.file, pointsOf),
      ...checkNames(tables, nameOf),
    ],
  };
}

type PointKey = Pick<PointLine["row"], "code_commune" | "longitude" | "latitude">;

function pointKey({ code_commune, longitude, latitude }: PointKey): string {
  return `${code_commune} ${longitude} ${latitude}`;
}

/** Every point has a row in the table of names, where its name may be empty. */
function checkNames(
  { demandPoints, demandPointsNoms }: DemandTables,
  nameOf: ReadonlyMap<string, string>,
): readonly Problem[] {
  return demandPoints.lines
    .filter(({ row }) => !nameOf.has(pointKey(row)))
    .map(({ row }) => {
      const reason = "ce point manque dans la table des noms";
      return { file: demandPointsNoms.file, line: 1, field: "code_commune", value: pointKey(row), reason };
    });
}

function groupByCommune(lines: readonly PointLine[]): ReadonlyMap<string, readonly PointLine[]> {
  const groups = new Map<string, PointLine[]>();
  for (const line of lines) {
    const group = groups.get(line.row.code_commune);
    if (group === undefined) groups.set(line.row.code_commune, [line]);
    else group.push(line);
  }
  return groups;
}

function sharesOf(points: readonly PointLine[], share: Share): number[] {
  return points.map(({ row }) => Number(row[share]));
}

/** Each table has every commune of the region, and no other. */
function checkCommunes(
  { demandPoints, communesAge, menagesVoiture }: DemandTables,
  communes: readonly Commune[],
): readonly Problem[] {
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  return [demandPoints, communesAge, menagesVoiture].flatMap((table) => {
    const { file } = table;
    const { rows, problems } = withCommunes<"code_commune", Commune>(table, (code) => byCode.get(code));
    const named = new Set(rows.map(({ commune }) => commune));
    const absent = communes
      .filter((commune) => !named.has(commune))
      .map(({ code, name }) => ({ file, line: 1, field: "code_commune", value: code, reason: `il manque ${name}` }));
    return [...problems, ...absent];
  });
}

/** The shares of a commune sum to 1, or to 0 for an age group without people. */
function checkSums(file: string, pointsOf: ReadonlyMap<string, readonly PointLine[]>): readonly Problem[] {
  return [...pointsOf.values()].flatMap((points) =>
    SHARES.flatMap((field) => {
      const sum = sharesOf(points, field).reduce((left, share) => left + share, 0);
      if (Math.abs(sum - 1) <= SUM_TOLERANCE || (sum === 0 && field !== "share")) return [];
      const reason = "les parts des points de la commune doivent faire 1 en tout";
      return points.slice(0, 1).map(({ line }) => ({ file, line, field, value: sum.toFixed(4), reason }));
    }),
  );
}
