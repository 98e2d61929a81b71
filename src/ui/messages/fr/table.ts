import type { TableWords } from "../words/table.ts";
import { nombre } from "./grammar.ts";

const LEVELS = {
  departement: ["département", "départements"],
  epci: ["intercommunalité", "intercommunalités"],
  commune: ["commune", "communes"],
} as const;

export const table: TableWords = {
  tableHint: "Choisissez une ligne : toute la page parle alors de ce territoire.",
  tableLevel: "Niveau",
  tableLevels: { departement: "Départements", epci: "EPCI", commune: "Communes" },
  tableEpciNames:
    "EPCI : intercommunalité. CC : communauté de communes. CA : communauté d’agglomération. CU : communauté urbaine.",
  epciSums:
    "Un EPCI peut s’étendre sur plusieurs départements, ou hors des sept : la somme des EPCI d’un département n’est pas le département.",
  tableRowName: { departement: "Département", epci: "EPCI", commune: "Commune" },
  tableColumns: {
    population: "Population",
    communes: "Communes",
    lieux: "Lieux d’accueil",
    densite: "Lieux pour 10 000 habitants",
    desservis: "Desservis",
    "non-desservis": "Non desservis",
    "part-avant": "Part avant",
    part: "Part desservie",
    gagnes: "Habitants gagnés",
    moyenne: "Éloignement moyen",
    mediane: "Éloignement médian",
    eloignee: "Commune la plus éloignée",
  },
  tableOwnCost: "Éloignement",
  tableServed: "Desservie",
  tableServedBefore: "Desservie avant",
  tableServedAfter: "Desservie après",
  tableShareAfter: "Part après",
  yes: "oui",
  no: "non",
  tablePartly: ({ counted, all }) => `${nombre(counted)} de ses ${nombre(all)} communes`,
  tableFilter: "Filtrer par nom",
  tableCount: ({ level, count, total }) => {
    const [one, several] = LEVELS[level];
    return count === total
      ? `${nombre(total)} ${total > 1 ? several : one}`
      : `${nombre(count)} ${count > 1 ? several : one} sur ${nombre(total)}`;
  },
  tableEmpty: ({ level, text }) =>
    `${level === "departement" ? "Aucun" : "Aucune"} ${LEVELS[level][0]} de ce tableau ne porte le nom « ${text} ».`,
  tableClearFilter: "Effacer le filtre",
  tableInside: ({ name }) => `Seulement dans ce territoire : ${name}`,
  tableChooseColumns: ({ count }) => `Colonnes (${nombre(count)})`,
  tableColumnsShown: "Colonnes du tableau",
  tableUsualColumns: "Colonnes habituelles",
  widenPanel: "Élargir",
  narrowPanel: "Réduire",
};
