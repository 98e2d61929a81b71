import type { TerritoryLevel } from "../../../domain/territory-ref.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";

type RowLevel = Exclude<TerritoryLevel, "region">;

const LEVELS = {
  departement: ["département", "départements"],
  epci: ["intercommunalité", "intercommunalités"],
  commune: ["commune", "communes"],
} as const;

export const table = {
  tableHint: "Choisissez une ligne : toute la page porte alors sur ce territoire.",
  tableLevel: "Niveau",
  tableLevels: { departement: "Départements", epci: "EPCI", commune: "Communes" } satisfies Named<RowLevel>,
  /** Meaning of the abbreviations in names of EPCI. */
  tableEpciNames:
    "EPCI : intercommunalité. CC : communauté de communes. CA : communauté d’agglomération. CU : communauté urbaine.",
  /** Warning that rows of EPCI do not add up. */
  epciSums:
    "Un EPCI peut s’étendre sur plusieurs départements, ou hors des sept : la somme des EPCI d’un département n’est pas le département.",
  /** Heading of the column of names. */
  tableRowName: { departement: "Département", epci: "EPCI", commune: "Commune" } satisfies Named<RowLevel>,
  tableColumns: {
    "non-desservis": "Non desservis",
    "part-avant": "Part avant",
    part: "Part desservie",
    gagnes: "Habitants gagnés",
    moyenne: "Éloignement moyen",
  } satisfies Named<FigureColumn>,
  tableShareAfter: "Part après",
  tableCoveredInPart: "desservie en partie",
  /** Note on an EPCI that lies partly outside the region. */
  tablePartly: ({ counted, all }: { readonly counted: number; readonly all: number }) =>
    `${nombre(counted)} de ses ${nombre(all)} communes`,
  tableCount: ({
    level,
    count,
    total,
  }: {
    readonly level: RowLevel;
    readonly count: number;
    readonly total: number;
  }) => {
    const [one, several] = LEVELS[level];
    return count === total
      ? `${nombre(total)} ${total > 1 ? several : one}`
      : `${nombre(count)} ${count > 1 ? several : one} sur ${nombre(total)}`;
  },
  /** Warning on rows of départements and EPCI beside the total of a set. */
  tableSetRows:
    "Une ligne qui n’est qu’en partie dans l’ensemble y figure avec tous ses chiffres ; le total de l’ensemble ne compte que ses communes.",
};
