import type { LegendWords } from "../fr/legend.ts";

export const legend: LegendWords = {
  legend: "Legenda",
  mapHelp: "Frecce per spostarsi, più e meno per la scala. Tutto ciò che la mappa mostra è nell’elenco.",
  legendCluster:
    "Più luoghi: quota di ogni tipo – linea piena per France services, tratteggiata per gli stagionali, doppia per il multiservizi",
  legendImported: "Luogo che hai importato («+3» in un gruppo)",
  legendNeighbour: "Luogo vicino, fuori dai sette dipartimenti",
  legendHousing: "Alloggio o area di sosta, senza sportello",
  legendSeveral: "Due tipi nello stesso luogo",
  legendPasses: { closed: "Valico chiuso", doubtful: "Valico aperto a seconda dell’anno", open: "Valico aperto" },
  legendStops: "Tappe del luogo scelto",
  legendTerritories: "Confini: dipartimento, unione di comuni (EPCI), comune",
  legendTrip: "Dal punto di partenza al luogo scelto",
};
