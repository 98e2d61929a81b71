import type { Problem } from "../../src/data/csv/problem.ts";
import { parseCodeEpci } from "../../src/domain/codes.ts";
import { webAddress } from "../../src/domain/contact/web-address.ts";
import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { departementsIn, type Epci } from "../../src/domain/territory.ts";
import type { LinkAudience, LinkTheme, UsefulLink } from "../../src/domain/useful-link/useful-link.ts";
import { splitCell, type Tables } from "./read-tables.ts";
import { sourceReferenceOf } from "./source-reference-of.ts";

/**
 * The useful links of data/reseau/ressources.csv, in the order of the table. An address that no browser can open, a calendar date that does
 * not exist, an EPCI that is not of the region, and two rows of one address with the same title are problems.
 */
export function joinUsefulLinks(
  { ressources }: Pick<Tables, "ressources">,
  epcis: readonly Pick<Epci, "code">[],
): {
  readonly usefulLinks: readonly UsefulLink[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const known = new Set<string>(epcis.map(({ code }) => code));
  const lineOf = new Map<string, number>();
  for (const { line, row } of ressources.lines) {
    const report = (field: string, value: string, reason: string) =>
      problems.push({ file: ressources.file, line, field, value, reason });
    if (row.url !== "" && webAddress(row.url) === undefined)
      report("url", row.url, "n’est pas une adresse que l’on peut ouvrir");
    if (!isAnyDate(row.content_date)) report("content_date", row.content_date, "n’est pas une date du calendrier");
    for (const code of splitCell(row.epcis).filter((own) => !known.has(own)))
      report("epcis", code, "n’est pas une intercommunalité des sept départements");
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
    themes: row.themes.split(";") as LinkTheme[],
    audiences: row.audiences.split(";") as LinkAudience[],
    departements: departementsIn(row.departements.split(";")),
    epcis: splitCell(row.epcis)
      .map(parseCodeEpci)
      .filter((code) => code !== undefined),
    summary: row.summary,
    contentDate: row.content_date,
    note: row.note,
    ...sourceReferenceOf(row),
  };
}

/** Whether a text is "" or a date of the calendar (ISO 8601) of any precision; the schema checks its form. */
function isAnyDate(text: string): boolean {
  return text === "" || isDate(`${text}-01-01`.slice(0, 10));
}
