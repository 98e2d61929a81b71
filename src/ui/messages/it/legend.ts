import type { LegendWords } from "../fr/legend.ts";
import { number } from "./grammar.ts";

export const legend: LegendWords = {
  legend: "Legenda",
  mapHelp: "Frecce per spostarsi, più e meno per la scala. Tutto ciò che la mappa mostra è nell’elenco.",
  legendCluster:
    "Più luoghi: quota di ogni tipo – linea piena per France services, tratteggiata per gli stagionali, doppia per il multiservizi",
  legendItinerant: "Itinerante",
  legendApproximate: "Posizione approssimativa",
  legendImported: "Luogo che hai importato",
  legendNeighbour: "Luogo vicino, fuori dai sette dipartimenti",
  legendHousing: "Alloggio o area di sosta, senza sportello",
  legendSeveral: "Due tipi nello stesso luogo",
  legendCovered: "Entro la soglia da un luogo",
  legendAccess: ({ above, upTo, metric }) => {
    if (above === undefined) return `${number(upTo ?? 0)} ${metric} al massimo`;
    return upTo === undefined ? `Oltre ${number(above)} ${metric}` : `Da ${number(above)} a ${number(upTo)} ${metric}`;
  },
  legendWay: "Dal comune scelto al luogo più vicino",
  legendPasses: { closed: "Valico chiuso", doubtful: "Valico aperto a seconda dell’anno", open: "Valico aperto" },
  legendStops: "Tappe del luogo scelto",
  legendTerritories: "Confini: dipartimento, unione di comuni (EPCI), comune",
  legendTrip: "Dal punto di partenza al luogo scelto",
};
