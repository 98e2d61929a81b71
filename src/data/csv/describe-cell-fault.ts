import type { CellFault, CellType } from "../../domain/corrections/refusal.ts";

const TYPE_REASONS: Readonly<Record<CellType, string>> = {
  string: "texte attendu",
  number: "nombre attendu, avec un point décimal",
  integer: "nombre entier attendu",
  date: "date attendue, sous la forme 2026-01-31",
};

/** A fault of a cell in French, for the maintainers of the tables: what is wrong and what to do. */
export function describeCellFault(fault: CellFault): string {
  switch (fault.kind) {
    case "required":
      return "valeur obligatoire";
    case "too-long":
      return `texte trop long : ${fault.most} signes au plus`;
    case "letter-lost":
      return "le signe \uFFFD tient lieu d'une lettre qu'un autre programme a perdue : récrivez le mot, ou reprenez la table d'avant";
    case "invisible":
      return `signe invisible ${fault.name} : récrivez la cellule sans lui`;
    case "spaces":
      return "espace au début ou à la fin";
    case "type":
      return TYPE_REASONS[fault.type];
    case "enum":
      return `valeurs permises : ${fault.allowed.join(", ")}`;
    case "zero-lost":
      return "le zéro du début manque : le tableur a pris ce code pour un nombre ; rouvrez la table d'avant en donnant à toutes les colonnes le type Texte (docs/guide-des-donnees.md)";
    case "pattern":
      return `forme attendue : ${fault.form}`;
    case "minimum":
      return `au moins ${fault.minimum}`;
    case "maximum":
      return `au plus ${fault.maximum}`;
  }
}
