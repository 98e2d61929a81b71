import type { TableWords } from "../words/table.ts";
import { nombre } from "./grammar.ts";

const LEVELS = {
  departement: ["département", "départements"],
  epci: ["intercommunalité", "intercommunalités"],
  commune: ["commune", "communes"],
} as const;

export const table: TableWords = {
  tableHint: "Choisissez une ligne : toute la page porte alors sur ce territoire.",
  tableLevel: "Niveau",
  tableLevels: { departement: "Départements", epci: "EPCI", commune: "Communes" },
  tableEpciNames:
    "EPCI : intercommunalité. CC : communauté de communes. CA : communauté d’agglomération. CU : communauté urbaine.",
  epciSums:
    "Un EPCI peut s’étendre sur plusieurs départements, ou hors des sept : la somme des EPCI d’un département n’est pas le département.",
  tableRowName: { departement: "Département", epci: "EPCI", commune: "Commune" },
  tableColumns: {
    communes: "Communes",
    lieux: "Lieux d’accueil",
    desservis: "Desservis",
    "non-desservis": "Non desservis",
    desserte: "Desserte",
    "part-avant": "Part avant",
    part: "Part desservie",
    fourchette: "Fourchette",
    gagnes: "Habitants gagnés",
    moyenne: "Éloignement moyen",
    mediane: "Éloignement médian",
    eloignee: "Commune la plus éloignée",
    heures: "Heures par semaine",
    "heures-samedi": "Heures le samedi",
    "heures-soir": "Heures après 18 h",
    "heures-pour-1000": "Heures pour 1 000 hab.",
  },
  tableShareAfter: "Part après",
  tableCoverage: ({ entirely, inPart }) => `${entirely} entièrement, ${inPart} en partie`,
  tableCoveredInPart: "desservie en partie",
  tableCoverageFilter: "Communes desservies",
  tableAnyCoverage: "toutes",
  tablePartly: ({ counted, all }) => `${nombre(counted)} de ses ${nombre(all)} communes`,
  tableFilter: "Filtrer par nom",
  tableCount: ({ level, count, total }) => {
    const [one, several] = LEVELS[level];
    return count === total
      ? `${nombre(total)} ${total > 1 ? several : one}`
      : `${nombre(count)} ${count > 1 ? several : one} sur ${nombre(total)}`;
  },
  tableEmpty: ({ level, text, coverage }) =>
    text === "" || coverage !== undefined
      ? "Aucune commune de ce tableau n’est ainsi desservie."
      : `${level === "departement" ? "Aucun" : "Aucune"} ${LEVELS[level][0]} de ce tableau ne porte le nom « ${text} ».`,
  tableClearFilter: "Effacer le filtre",
  tableInside: ({ name }) => `Seulement dans ce territoire : ${name}`,
  tableChooseColumns: ({ count }) => `Colonnes (${nombre(count)})`,
  tableColumnsShown: "Colonnes du tableau",
  tableUsualColumns: "Colonnes habituelles",
  widenPanel: "Élargir",
  narrowPanel: "Réduire",
};
