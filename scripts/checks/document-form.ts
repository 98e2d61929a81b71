import { basename } from "node:path";

/** Decisions that the index does not list exactly once, one to a line; each is linked by its file name. */
export function unlistedDecisions(index: string, files: readonly string[]): readonly string[] {
  const listed = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, link]) => link);
  return files.map((file) => basename(file)).filter((name) => listed.filter((link) => link === name).length !== 1);
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
