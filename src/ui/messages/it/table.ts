import type { TableWords } from "../words/table.ts";
import { number } from "./grammar.ts";

const LEVELS = {
  departement: ["dipartimento", "dipartimenti"],
  epci: ["unione di comuni", "unioni di comuni"],
  commune: ["comune", "comuni"],
} as const;

export const table: TableWords = {
  tableHint: "Scegli una riga: tutta la pagina parla allora di quel territorio.",
  tableLevel: "Livello",
  tableLevels: { departement: "Dipartimenti", epci: "EPCI", commune: "Comuni" },
  tableEpciNames:
    "EPCI: unione di comuni che gestiscono servizi insieme. CC: unione di piccoli comuni. CA: unione intorno a una città. CU: unione intorno a una grande città.",
  epciSums:
    "Un EPCI può trovarsi in più dipartimenti, o in parte fuori dai sette: la somma degli EPCI di un dipartimento non è il dipartimento.",
  tableRowName: { departement: "Dipartimento", epci: "EPCI", commune: "Comune" },
  tableColumns: {
    population: "Popolazione",
    communes: "Comuni",
    lieux: "Sportelli",
    densite: "Sportelli ogni 10.000 abitanti",
    desservis: "Serviti",
    "non-desservis": "Non serviti",
    "part-avant": "Quota prima",
    part: "Quota servita",
    gagnes: "Abitanti in più",
    moyenne: "Distanza media",
    mediane: "Distanza mediana",
    eloignee: "Comune più lontano",
  },
  tableOwnCost: "Distanza",
  tableServed: "Servito",
  tableServedBefore: "Servito prima",
  tableServedAfter: "Servito dopo",
  tableShareAfter: "Quota dopo",
  yes: "sì",
  no: "no",
  tablePartly: ({ counted, all }) => `${number(counted)} dei suoi ${number(all)} comuni`,
  tableFilter: "Filtra per nome",
  tableCount: ({ level, count, total }) => {
    const [one, several] = LEVELS[level];
    return count === total
      ? `${number(total)} ${total === 1 ? one : several}`
      : `${number(count)} ${count === 1 ? one : several} su ${number(total)}`;
  },
  tableEmpty: ({ level, text }) =>
    `${level === "epci" ? "Nessuna" : "Nessun"} ${LEVELS[level][0]} di questa tabella si chiama «${text}».`,
  tableClearFilter: "Cancella il filtro",
  tableInside: ({ name }) => `Solo in questo territorio: ${name}`,
  tableChooseColumns: ({ count }) => `Colonne (${number(count)})`,
  tableColumnsShown: "Colonne della tabella",
  tableUsualColumns: "Colonne abituali",
  widenPanel: "Allarga",
  narrowPanel: "Restringi",
};
