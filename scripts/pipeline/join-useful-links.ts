import type { CodeDepartement } from "../../src/domain/codes.ts";
import { webAddress } from "../../src/domain/contact/web-address.ts";
import type { Verification } from "../../src/domain/place.ts";
import type { LinkAudience, LinkTheme, UsefulLink } from "../../src/domain/useful-link/useful-link.ts";
import type { Problem } from "../../src/tables/problem.ts";
import type { Tables } from "./read-tables.ts";

/**
 * The useful links of data/reseau/ressources.csv, in the order of the table. An address that no browser can open, a calendar date that does
 * not exist, and two rows of one address with the same title are problems.
 */
export function joinUsefulLinks({ ressources }: Pick<Tables, "ressources">): {
  readonly usefulLinks: readonly UsefulLink[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, row } of ressources.lines) {
    const report = (field: string, value: string, reason: string) =>
      problems.push({ file: ressources.file, line, field, value, reason });
    if (row.url !== "" && webAddress(row.url) === undefined)
      report("url", row.url, "n’est pas une adresse que l’on peut ouvrir");
    if (!isDate(row.content_date)) report("content_date", row.content_date, "n’est pas une date du calendrier");
    const same = lineOf.get(`${row.title} ${row.url}`);
    if (same !== undefined) report("title", row.title, `déjà à la ligne ${same}, avec la même adresse`);
    lineOf.set(`${row.title} ${row.url}`, line);
  }
  return { usefulLinks: ressources.lines.map(({ row }) => toUsefulLink(row)), problems };
}

type LinkRow = Tables["ressources"]["lines"][number]["row"];

function toUsefulLink(row: LinkRow): UsefulLink {
  return {
    id: row.id,
    title: row.title,
    url: row.url === "" ? undefined : row.url,
    operator: row.operator,
    kind: row.kind,
    themes: listIn(row.themes) as LinkTheme[],
    audiences: listIn(row.audiences) as LinkAudience[],
    departements: listIn(row.departements) as CodeDepartement[],
    summary: row.summary,
    contentDate: row.content_date,
    note: row.note,
    verification: row.verification as Verification,
    sources: listIn(row.source),
    sourceDetail: row.source_detail,
    sourceDate: row.source_date,
  };
}

function listIn(cell: string): string[] {
  return cell === "" ? [] : cell.split(";");
}

/** Whether a text is "" or a date (ISO 8601) of any precision; the schema checks its form. */
function isDate(text: string): boolean {
  const [year, month = "01", day = "01"] = text.split("-");
  const whole = `${year}-${month}-${day}`;
  return text === "" || (!Number.isNaN(Date.parse(whole)) && new Date(whole).toISOString().startsWith(whole));
}
