import type { TerritoriesWords } from "../fr/territories.ts";

export const territories: TerritoriesWords = {
  territoriesSections: {
    figures: "Popolazione servita",
    map: "Mappa dell’accesso",
    table: "Copertura per territorio",
    gaps: "Comuni non serviti",
    comparison: "Confronto",
    seasons: "Estate / inverno",
    scenario: "Sportelli previsti",
    siting: "Posizioni migliori",
    way: "Percorsi e valichi",
    seasonal: "Convenzioni e partenariati",
    counted: "Che cosa si conta",
    export: "Esporta",
    method: "Metodo",
  },
  pageContents: "In questa pagina",
  plannedPlace: ({ name, commune }) =>
    name === "" ? `Sportello previsto a ${commune}` : `${name} (sportello previsto, ${commune})`,
  allDepartements: "I sette dipartimenti",
};
