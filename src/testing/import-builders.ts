import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { SourceTable } from "../domain/import/read-file.ts";
import type { Commune } from "../domain/territory.ts";
import { aCommune } from "./builders.ts";

/** A few communes at their real seats: two namesakes across a river, a merged one, one beside the border. */
export const SOME_COMMUNES: readonly Commune[] = [
  seat("05061", "Gap", [6.0796, 44.5596], ["05000"]),
  seat("04019", "Barcelonnette", [6.6503, 44.3867], ["04400"]),
  seat("38185", "Grenoble", [5.7243, 45.1821], ["38000", "38100"]),
  seat("73274", "Saint-Pierre-d'Entremont", [5.8576, 45.4152], ["73670"]),
  seat("38446", "Saint-Pierre-d'Entremont", [5.8527, 45.4139], ["73670"]),
  seat("73257", "Les Belleville", [6.5031, 45.3807], ["73440"], ["Saint-Martin-de-Belleville", "Villarlurin"]),
  seat("74282", "Fillière", [6.2505, 45.9921], ["74570", "74370"], ["Thorens-Glières", "Évires"]),
  seat("05001", "Abriès-Ristolas", [6.9268, 44.7939], ["05460"], ["Abriès", "Ristolas"]),
];

function seat(
  code: string,
  name: string,
  position: Commune["position"],
  postcodes: readonly string[],
  otherNames: readonly string[] = [],
): Commune {
  const codeDepartement = code.slice(0, 2) as CodeDepartement;
  return aCommune({
    code: code as CodeCommune,
    name,
    position,
    codeDepartement,
    codeEpci: undefined,
    postcodes,
    otherNames,
  });
}

/** A table of rows given by column names; lines count from 2, after the header. */
export function aSourceTable(...rows: readonly Readonly<Record<string, string>>[]): SourceTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns,
    rows: rows.map((row, index) => ({ line: index + 2, cells: columns.map((column) => row[column] ?? "") })),
  };
}
