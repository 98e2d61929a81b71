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
    "non-desservis": "Non serviti",
    "part-avant": "Quota prima",
    part: "Quota servita",
    gagnes: "Abitanti in più",
    moyenne: "Distanza media",
  },
  tableShareAfter: "Quota dopo",
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
  tableClearFilter: "Cancella il filtro",
  tableInside: ({ name }) => `Solo in questo territorio: ${name}`,
};
