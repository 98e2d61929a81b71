import type { PlaceColumn, PlaceRow } from "../../src/domain/place-columns.ts";
import { departementOfCommune } from "../../src/domain/territory.ts";
import type { CellChange, ListUpdate, ReferenceReview, RowChange } from "./settle-list.ts";

export interface ReportSection {
  readonly title: string;
  /** What to do; "" for nothing. */
  readonly note: string;
  readonly items: readonly string[];
}

export interface UpdateReport {
  readonly headline: string;
  /** Sections with content. */
  readonly sections: readonly ReportSection[];
}

export interface DescribedUpdate {
  readonly update: ListUpdate;
  readonly review: ReferenceReview;
  /** Titles of the columns, from their schema. */
  readonly titleOf: (column: PlaceColumn) => string;
  /** Rows that violate the schema of the table, in French. */
  readonly refused: readonly string[];
  readonly fileName: string;
  readonly date: string;
  /** Of the whole country. */
  readonly rows: number;
  readonly removesGone: boolean;
}

/** The changes of an update in French, for the person who decides on its publication. */
export function describeUpdate(described: DescribedUpdate): UpdateReport {
  const { update, review, titleOf, refused, fileName, date, rows, removesGone } = described;
  const { added, gone, changed, kept, rewritten, comments, foreign, unchanged } = update;
  const cells = (change: RowChange) => describeCells(change, titleOf);
  const listed = added.length + changed.length + unchanged;
  const sections: readonly ReportSection[] = [
    { title: "Lieux ajoutés", note: "", items: added.map(describeRow) },
    {
      title: "Lieux disparus de la liste",
      note: removesGone
        ? "Retirés de la table : leurs liens ne mènent plus à rien."
        : "Gardés, mais « à confirmer » : des liens reposent sur leur identifiant. Vérifiez chacun, puis relancez avec --remove-gone pour retirer ceux qui ont fermé.",
      items: gone.map(describeRow),
    },
    {
      title: "Lignes d’autres tables qui nomment un lieu disparu",
      note: removesGone ? "À retirer ou à revoir : npm run data les refusera." : "À revoir si le lieu est retiré.",
      items: review.toGone,
    },
    { title: "Lieux changés", note: "", items: changed.flatMap(cells) },
    {
      title: "Cellules que la liste ne permet pas de lire",
      note: "La table garde ce qu’elle avait.",
      items: kept.flatMap(cells),
    },
    {
      title: "Cellules écrites autrement dans la liste",
      note: "Seule la typographie diffère : la table garde ce qu’elle avait.",
      items: rewritten.flatMap(cells),
    },
    { title: "Lignes refusées par le schéma de la table", note: "Laissées de côté.", items: refused },
    { title: "Corrections devenues inutiles", note: "npm run data les refusera.", items: review.spent },
    { title: "Corrections qui ne correspondent plus", note: "npm run data les refusera.", items: review.stale },
    { title: "Doutes à revoir", note: "La cellule en cause a changé.", items: review.doubts },
    {
      title: "Identifiants pris par une autre source",
      note: "Laissés de côté.",
      items: foreign.map(describeRow),
    },
    {
      title: "Commentaires reformulés",
      note: "La table garde les siens : à relire si la liste dit du neuf.",
      items: comments.flatMap(cells),
    },
  ];
  return {
    headline:
      `${fileName}, du ${date} : ${count(rows, "ligne")}, ${listed} dans nos départements. ` +
      `${count(added.length, "ajoutée")}, ${count(gone.length, "disparue")}, ${count(changed.length, "changée")}, ${count(unchanged, "inchangée")}.`,
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

/** For a terminal: the long list of comments is only counted. */
export function toLines({ headline, sections }: UpdateReport): readonly string[] {
  return [
    headline,
    ...sections.flatMap(({ title, note, items }) => [
      `${title} : ${items.length}${note === "" ? "" : ` — ${note}`}`,
      ...(title === "Commentaires reformulés"
        ? ["  (dans le rapport : --report FICHIER)"]
        : items.map((item) => `  - ${item}`)),
    ]),
  ];
}

/** Markdown for a review; texts of the list are escaped. */
export function toMarkdown({ headline, sections }: UpdateReport): string {
  const parts = sections.map(({ title, note, items }) =>
    [
      `## ${title} (${items.length})`,
      ...(note === "" ? [] : [note]),
      items.map((item) => `- ${escapeMarks(item)}`).join("\n"),
    ].join("\n\n"),
  );
  return `${["# Mise à jour de la liste France services", escapeMarks(headline), ...parts].join("\n\n")}\n`;
}

function describeRow({ id, name, code_commune: code, commune }: PlaceRow): string {
  const departement = departementOfCommune(code);
  return `${id} ${name}, ${commune} (${departement?.name ?? code})`;
}

function describeCells({ row, cells }: RowChange, titleOf: (column: PlaceColumn) => string): readonly string[] {
  const told = cells.map((cell) => `${titleOf(cell.column)} : ${describeCell(cell)}`);
  return [`${describeRow(row)} — ${told.join(" ; ")}`];
}

function describeCell({ before, after }: CellChange): string {
  return `${quote(before)} → ${quote(after)}`;
}

function quote(value: string): string {
  return value === "" ? "rien" : `« ${value} »`;
}

/** Characters that Markdown would interpret as markup, link, mention or tag. */
function escapeMarks(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|~!@&]/g, (mark) => `&#${mark.codePointAt(0)};`);
}

/** French plural: from two on, not for zero. */
function count(number: number, word: string): string {
  return `${number} ${word}${number > 1 ? "s" : ""}`;
}
