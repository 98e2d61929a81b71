import type { TableWords } from "../fr/table.ts";
import { number } from "./grammar.ts";

const LEVELS = {
  departement: ["dipartimento", "dipartimenti"],
  epci: ["unione di comuni", "unioni di comuni"],
  commune: ["comune", "comuni"],
} as const;

export const table: TableWords = {
  tableHint: "Scegli una riga: tutta la pagina riguarda allora quel territorio.",
  tableLevel: "Livello",
  tableLevels: { departement: "Dipartimenti", epci: "EPCI", commune: "Comuni" },
  tableEpciNames:
    "EPCI: unione di comuni che gestiscono servizi insieme. CC: unione di piccoli comuni. CA: unione intorno a una città. CU: unione intorno a una grande città.",
  epciSums:
    "Un EPCI può trovarsi in più dipartimenti, o in parte fuori dai sette: la somma degli EPCI di un dipartimento non è il dipartimento.",
  tableRowName: { departement: "Dipartimento", epci: "EPCI", commune: "Comune" },
  tableColumns: {
    communes: "Comuni",
    lieux: "Sportelli",
    desservis: "Serviti",
    "non-desservis": "Non serviti",
    desserte: "Copertura",
    "part-avant": "Quota prima",
    part: "Quota servita",
    fourchette: "Intervallo",
    gagnes: "Abitanti in più",
    moyenne: "Distanza media",
    mediane: "Distanza mediana",
    eloignee: "Comune più lontano",
  },
  tableShareAfter: "Quota dopo",
  tableCoverage: ({ entirely, inPart }) => `${entirely} interamente, ${inPart} in parte`,
  tableCoveredInPart: "servito in parte",
  tableCoverageFilter: "Comuni serviti",
  tableAnyCoverage: "tutti",
  tablePartly: ({ counted, all }) => `${number(counted)} dei suoi ${number(all)} comuni`,
  tableFilter: "Filtra per nome",
  tableCount: ({ level, count, total }) => {
    const [one, several] = LEVELS[level];
    return count === total
      ? `${number(total)} ${total === 1 ? one : several}`
      : `${number(count)} ${count === 1 ? one : several} su ${number(total)}`;
  },
  tableEmpty: ({ level, text, coverage }) =>
    text === "" || coverage !== undefined
      ? "Nessun comune di questa tabella è servito così."
      : `${level === "epci" ? "Nessuna" : "Nessun"} ${LEVELS[level][0]} di questa tabella si chiama «${text}».`,
  tableSetRows:
    "Una riga che è solo in parte nell’insieme vi figura con tutte le sue cifre; il totale dell’insieme conta solo i suoi comuni.",
  tableNoneFits: "Nessuna riga di questa tabella soddisfa queste condizioni.",
  tableClearFilter: "Cancella il filtro",
  tableInside: ({ name }) => `Solo in questo territorio: ${name}`,
  tableChooseColumns: ({ count }) => `Colonne (${number(count)})`,
  tableColumnsShown: "Colonne della tabella",
  tableUsualColumns: "Colonne abituali",
  widenPanel: "Allarga",
  narrowPanel: "Restringi",
};
