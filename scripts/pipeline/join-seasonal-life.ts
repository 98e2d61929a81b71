import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { SeasonalLife } from "../../src/data/public-data/seasonal-life.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { ConventionFact } from "../../src/domain/seasonal/conventions.ts";
import type { LinkTheme } from "../../src/domain/useful-link.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { sourceReferenceOf } from "./read-place-rows.ts";
import { splitCell, type Tables } from "./table-columns.ts";

/**
 * The meetings of data/reseau/rendez-vous.csv, the agreements of partenariats.csv and the facts of data/places/conventions-suite.csv, in the
 * order of their tables. A commune that does not
 * exist or lies in another département, a month that is not that of the date, and a last day before the first are problems.
 */
export function joinSeasonalLife(
  { rendezVous, partenariats, conventionsSuite }: Pick<Tables, "rendezVous" | "partenariats" | "conventionsSuite">,
  official: OfficialCodes,
): SeasonalLife & { readonly problems: readonly Problem[] } {
  const problems = [
    ...rendezVous.lines.flatMap(({ line, row }) =>
      faultsOf(row, official).map((fault) => ({ file: rendezVous.file, line, ...fault })),
    ),
    ...conventionsSuite.lines.flatMap(({ line, row }) =>
      placeFaults(row, official).map((fault) => ({ file: conventionsSuite.file, line, ...fault })),
    ),
  ];
  const meetings = rendezVous.lines.map(({ row }) => ({
    id: row.id,
    title: row.title,
    date: row.date_start,
    dateText: row.date_text,
    isYearly: row.yearly === "oui",
    month: row.month === "" ? undefined : Number(row.month),
    place: row.place,
    codeCommune: row.code_commune === "" ? undefined : official.current(row.code_commune)?.code,
    departement: row.departement === "" ? undefined : (row.departement as CodeDepartement),
    themes: splitCell(row.themes) as LinkTheme[],
    organiser: row.organiser,
    note: row.note,
    ...sourceReferenceOf(row),
  }));
  const agreements = partenariats.lines.map(({ row }) => ({
    id: row.id,
    title: row.title,
    mountainSide: row.mountain_side,
    partnerSide: row.partner_side,
    departements: row.departements.split(";") as CodeDepartement[],
    kind: row.kind,
    dateText: row.date_text,
    content: row.content,
    note: row.note,
    ...sourceReferenceOf(row),
  }));
  const conventionFacts = conventionsSuite.lines.map(({ row }) => {
    const commune = row.code_commune === "" ? undefined : official.current(row.code_commune);
    return {
      fact: row.fact as ConventionFact["fact"],
      codeCommune: commune?.code,
      commune: commune?.name ?? "",
      departement: row.departement === "" ? undefined : (row.departement as CodeDepartement),
      date: row.date,
      detail: row.detail,
      note: row.note,
      ...sourceReferenceOf(row),
    };
  });
  return { meetings, agreements, conventionFacts, problems };
}

type MeetingRow = Tables["rendezVous"]["lines"][number]["row"];
type Fault = Pick<Problem, "field" | "value" | "reason">;

function faultsOf(row: MeetingRow, official: OfficialCodes): readonly Fault[] {
  const faults = [...placeFaults(row, official)];
  if (row.date_start.length >= 7 && Number(row.date_start.slice(5, 7)) !== Number(row.month))
    faults.push({ field: "month", value: row.month, reason: `n’est pas le mois de la date, ${row.date_start}` });
  if (row.date_end !== "" && row.date_end < row.date_start)
    faults.push({ field: "date_end", value: row.date_end, reason: `avant le premier jour, ${row.date_start}` });
  return faults;
}

type PlaceRow = Pick<MeetingRow, "code_commune" | "departement">;

function placeFaults(row: PlaceRow, official: OfficialCodes): readonly Fault[] {
  const faults: Fault[] = [];
  const commune = row.code_commune === "" ? undefined : official.current(row.code_commune);
  if (row.code_commune !== "" && commune === undefined)
    faults.push({ field: "code_commune", value: row.code_commune, reason: "code de commune inconnu" });
  if (commune !== undefined && commune.departement !== row.departement)
    faults.push({
      field: "departement",
      value: row.departement,
      reason: `${commune.name} est dans le ${commune.departement}`,
    });
  return faults;
}
