import type { TerritoriesWords } from "../fr/territories.ts";

export const territories: TerritoriesWords = {
  territoriesSections: {
    figures: "Población atendida",
    map: "Mapa del acceso",
    table: "Cobertura por territorio",
    gaps: "Municipios no atendidos",
    comparison: "Comparación",
    seasons: "Verano / invierno",
    scenario: "Puntos previstos",
    siting: "Mejores ubicaciones",
    way: "Trayectos y puertos",
    seasonal: "Convenios y colaboraciones",
    counted: "Qué se cuenta",
    export: "Exportar",
    method: "Método",
  },
  pageContents: "En esta página",
  plannedPlace: ({ name, commune }) =>
    name === "" ? `Punto previsto en ${commune}` : `${name} (punto previsto, ${commune})`,
  allDepartements: "Los siete departamentos",
};
