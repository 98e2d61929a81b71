import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem, Row } from "../../src/data/csv/table-schema.ts";
import { CATEGORIES, type Category } from "../../src/domain/category.ts";
import { parseCodeEpci } from "../../src/domain/codes.ts";
import { webAddress } from "../../src/domain/contact/contact-way.ts";
import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { THEMES, type Theme } from "../../src/domain/place.ts";
import { toNeedKey } from "../../src/domain/search/find-need.ts";
import type { Need, NeedNote } from "../../src/domain/search/need.ts";
import { departementsIn, type Epci } from "../../src/domain/territory.ts";
import type { LinkAudience, LinkTheme, UsefulLink } from "../../src/domain/useful-link.ts";
import { findRepeats } from "./check-tables.ts";
import { sourceReferenceOf } from "./read-place-rows.ts";
import { type ColumnOf, splitCell, type Tables } from "./table-columns.ts";

type NeedRow = Row<ColumnOf<"needs">>;

/**
 * The needs of data/needs.csv, rows of the same meaning joined, in the order of the table. An operator is at the categories whose bundle
 * names it. An invalid row is a problem and is left out.
 */
export function joinNeeds({ needs, bouquets }: Pick<Tables, "needs" | "bouquets">): {
  readonly needs: readonly Need[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const joined = new Map<string, Need>();
  const firstOf = new Map<string, { readonly line: number; readonly meaning: string }>();
  for (const { line, row } of needs.lines) {
    const meaning = [row.theme, row.operator, row.category, row.note].join("|");
    const key = toNeedKey(row.word).join(" ");
    const first = firstOf.get(key) ?? { line, meaning };
    firstOf.set(key, first);
    const categories = categoriesOf(row, bouquets);
    const fault = faultOf(row, key, categories, meaning === first.meaning ? undefined : first.line);
    if (fault !== undefined) {
      problems.push({ file: needs.file, line, ...fault });
      continue;
    }
    const before = joined.get(meaning);
    const word = { text: row.word, language: row.language };
    const { operator } = row;
    const theme = row.theme === "" ? undefined : (row.theme as Theme);
    const note = row.note === "" ? undefined : (row.note as NeedNote);
    joined.set(meaning, { theme, operator, categories, note, words: [...(before?.words ?? []), word] });
  }
  return { needs: [...joined.values()], problems };
}

type Fault = Pick<Problem, "field" | "value" | "reason">;

/** @param otherLine line where the word, in any language, has another meaning */
function faultOf(
  row: NeedRow,
  key: string,
  categories: readonly Category[],
  otherLine: number | undefined,
): Fault | undefined {
  if (key === "")
    return { field: "word", value: row.word, reason: "ni lettre ni chiffre que la recherche puisse comparer" };
  if (row.theme === "" && row.operator === "" && row.category === "") {
    return { field: "theme", value: "", reason: "donnez un thème, un opérateur ou un type de lieu" };
  }
  if (row.operator !== "" && categories.length === 0) {
    const where = row.theme === "" ? "" : ` pour le thème ${row.theme}`;
    return {
      field: "operator",
      value: row.operator,
      reason: `aucun opérateur de ce nom dans data/bouquets.csv${where}`,
    };
  }
  if (otherLine === undefined) return undefined;
  return { field: "word", value: row.word, reason: `veut déjà dire autre chose à la ligne ${otherLine}` };
}

function categoriesOf({ theme, operator, category }: NeedRow, bouquets: Tables["bouquets"]): readonly Category[] {
  if (category !== "") return [category as Category];
  if (operator === "") return [];
  const offering = bouquets.lines.filter(
    ({ row }) => (theme === "" || row.theme === theme) && operatorsIn(row.operators).includes(operator),
  );
  return CATEGORIES.filter((one) => offering.some(({ row }) => row.category === one));
}

/** "CNAF (aides au logement), France Rénov'": the brackets hold a remark. */
function operatorsIn(cell: string): readonly string[] {
  return cell.split(",").map((name) => name.replace(/\(.*\)/, "").trim());
}

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
  for (const { line, row } of ressources.lines) {
    const report = (field: string, value: string, reason: string) =>
      problems.push({ file: ressources.file, line, field, value, reason });
    if (row.url !== "" && webAddress(row.url) === undefined)
      report("url", row.url, "n’est pas une adresse que l’on peut ouvrir");
    if (!isAnyDate(row.content_date)) report("content_date", row.content_date, "n’est pas une date du calendrier");
    for (const code of splitCell(row.epcis).filter((own) => !known.has(own)))
      report("epcis", code, "n’est pas une intercommunalité des sept départements");
  }
  const titles = ressources.lines.map(({ line, row: { title, url } }) => {
    return { file: ressources.file, line, field: "title", value: title, key: `${title} ${url}` };
  });
  problems.push(...findRepeats(titles, "avec la même adresse, déjà dans"));
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

/** The themes that every reception place of a category handles, from data/bouquets.csv. */
export function readBouquets(table: ReadTable<ColumnOf<"bouquets">>): ReadonlyMap<Category, readonly Theme[]> {
  return new Map(
    CATEGORIES.map((category) => {
      const listed = table.lines.filter(({ row }) => row.category === category).map(({ row }) => row.theme);
      return [category, THEMES.filter((theme) => listed.includes(theme))];
    }),
  );
}
