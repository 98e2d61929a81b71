import { basename } from "node:path";
import type { MarkdownDocument } from "./missing-references.ts";

const DATE =
  /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/;
const DECISION_HEADINGS = ["Context", "Decision", "Rejected"];
/** One printed page. */
const DECISION_LINES = 50;

/** Faults in the form of a decision: its title with its number, its date, its headings, its length. */
export function decisionFaults({ file, text }: MarkdownDocument): readonly string[] {
  const [title = "", , date = ""] = text.split("\n");
  const number = /^(\d{4})-[a-z0-9-]+\.md$/.exec(basename(file))?.[1];
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const lines = text.trimEnd().split("\n").length;
  return [
    ...(number !== undefined && title.startsWith(`# ${number} `)
      ? []
      : [`title "${title}" without the number of the file`]),
    ...(DATE.test(date) ? [] : ["no date in the third line"]),
    ...DECISION_HEADINGS.filter((heading) => !headings.includes(heading)).map((heading) => `no heading "${heading}"`),
    ...(lines > DECISION_LINES ? [`${lines} lines, more than ${DECISION_LINES}`] : []),
  ];
}

/** Decisions that the index does not list exactly once, one to a line; each is linked by its file name. */
export function unlistedDecisions(index: string, files: readonly string[]): readonly string[] {
  const listed = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, link]) => link);
  return files.map((file) => basename(file)).filter((name) => listed.filter((link) => link === name).length !== 1);
}

/**
 * Faults of a glossary, whose tables have the columns French, English and meaning: repeated terms, empty cells, meanings that are not a
 * sentence.
 */
export function glossaryFaults(text: string): readonly string[] {
  const rows = tableRows(text).filter(([french]) => french !== "French");
  const french = rows.flatMap(([terms = ""]) => termsOf(terms));
  const english = rows.flatMap(([, terms = ""]) => termsOf(terms));
  return [
    ...repeated(french),
    ...repeated(english),
    ...rows.flatMap(([term = "", translation = "", meaning = ""]) => [
      ...(term !== "" && translation !== ""
        ? []
        : [`"${term}" or "${translation}" is empty: write – where there is none`]),
      ...(/^\p{Lu}.*\.$/u.test(meaning) ? [] : [`meaning of "${term}" is not a sentence`]),
    ]),
  ];
}

/** The folders that a folder may import, from the table of a document with the columns "folder" and "may import". */
export function importTable(text: string): Readonly<Record<string, readonly string[]>> {
  const [, table = ""] = text.split("| folder | may import |");
  const rows = tableRows(table.split("\n\n")[0] ?? "");
  return Object.fromEntries(
    rows.map(([folder = "", others = ""]) => [folder, others === "nothing" ? [] : others.split(", ")]),
  );
}

/** Cells of every row of every table of a text, without the separator lines. */
function tableRows(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^\|(.+)\|$/gm)]
    .map(([, cells = ""]) => cells.split("|").map((cell) => cell.trim()))
    .filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
}

/** "–" stands for no term. */
function termsOf(cell: string): readonly string[] {
  return cell
    .split(", ")
    .map((term) => term.toLocaleLowerCase("fr"))
    .filter((term) => term !== "–");
}

function repeated(terms: readonly string[]): readonly string[] {
  const again = terms.filter((term, at) => terms.indexOf(term) !== at);
  return [...new Set(again)].map((term) => `"${term}" stands twice`);
}
