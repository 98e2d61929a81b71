import type { TableWords } from "../fr/table.ts";
import { number } from "./grammar.ts";

const LEVELS = {
  departement: ["departamento", "departamentos"],
  epci: ["mancomunidad", "mancomunidades"],
  commune: ["municipio", "municipios"],
} as const;

export const table: TableWords = {
  tableHint: "Elija una fila: toda la página tratará entonces de ese territorio.",
  tableLevel: "Nivel",
  tableLevels: { departement: "Departamentos", epci: "EPCI", commune: "Municipios" },
  tableEpciNames:
    "EPCI: mancomunidad de municipios que gestionan servicios juntos. CC: mancomunidad de pequeños municipios. CA: en torno a una ciudad. CU: en torno a una gran ciudad.",
  epciSums:
    "Un EPCI puede abarcar varios departamentos, o salir de los siete: la suma de los EPCI de un departamento no es el departamento.",
  tableRowName: { departement: "Departamento", epci: "EPCI", commune: "Municipio" },
  tableColumns: {
    "non-desservis": "No atendidos",
    "part-avant": "Parte antes",
    part: "Parte atendida",
    gagnes: "Habitantes ganados",
    moyenne: "Distancia media",
  },
  tableShareAfter: "Parte después",
  tableCoveredInPart: "atendido en parte",
  tableCoverageFilter: "Municipios atendidos",
  tableAnyCoverage: "todos",
  tablePartly: ({ counted, all }) => `${number(counted)} de sus ${number(all)} municipios`,
  tableFilter: "Filtrar por nombre",
  tableCount: ({ level, count, total }) => {
    const [one, several] = LEVELS[level];
    return count === total
      ? `${number(total)} ${total === 1 ? one : several}`
      : `${number(count)} ${count === 1 ? one : several} de ${number(total)}`;
  },
  tableEmpty: ({ level, text, coverage }) =>
    text === "" || coverage !== undefined
      ? "Ningún municipio de esta tabla está atendido así."
      : `${level === "epci" ? "Ninguna" : "Ningún"} ${LEVELS[level][0]} de esta tabla se llama «${text}».`,
  tableSetRows:
    "Una fila que solo está en parte en el conjunto figura con todas sus cifras; el total del conjunto cuenta solo sus municipios.",
  tableClearFilter: "Borrar el filtro",
  tableInside: ({ name }) => `Solo en ${name}`,
};
