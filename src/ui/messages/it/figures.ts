import type { FiguresWords } from "../fr/figures.ts";
import { reach, number as written } from "./grammar.ts";
import { inhabitants, moreInhabitants, OF_GROUP } from "./people-grammar.ts";

export const figures: FiguresWords = {
  territory: "Territorio",
  territoryHint: "Scrivi un dipartimento, un’unione di comuni (EPCI) o un comune.",
  clearTerritory: "Torna ai sette dipartimenti",
  territoryLevels: {
    region: "Regione",
    departement: "Dipartimenti",
    epci: "Unioni di comuni (EPCI)",
    commune: "Comuni",
  },
  noTerritory: ({ text }) => `Nessun territorio dei sette dipartimenti si chiama «${text}».`,
  epciPartly: ({ counted, all }) =>
    counted === 1
      ? `Uno dei suoi ${written(all)} comuni è nei sette dipartimenti; le cifre riguardano quello.`
      : `${written(counted)} dei suoi ${written(all)} comuni sono nei sette dipartimenti; le cifre riguardano quelli.`,
  before: "prima",
  after: "dopo",
  meanCost: { km: "Distanza media dal luogo più vicino", min: "Tempo medio fino al luogo più vicino" },
  medianCost: { km: "Distanza mediana", min: "Tempo mediano" },
  costOf: ({ number, metric }) => `${number} ${metric}`,
  noWayToPlace: "nessuna strada",
  unreached: ({ count, number, group }) =>
    count === 1
      ? `${inhabitants(count, number, group)} non ha alcuna strada verso un luogo: la media è quella degli altri.`
      : `${inhabitants(count, number, group)} non hanno alcuna strada verso un luogo: la media è quella degli altri.`,
  farthestCommune: "Comune più lontano",
  placesInTerritory: "Sportelli sul posto",
  placesPer10000: ({ group }) => `Luoghi ogni 10.000 abitanti${OF_GROUP[group]}`,
  peopleGained: ({ count, number, group }) =>
    `${moreInhabitants(count, number, group)} ${count === 1 ? "servito" : "serviti"}`,
  peopleLost: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} ${count === 1 ? "servito" : "serviti"} in meno`,
  peopleSame: "Tanti abitanti serviti quanti prima",
  aims: "Obiettivi dello Stato francese per France services: 20 e 30 minuti",
  aimMinutes: ({ minutes }) => `${written(minutes)} min`,
  aimOurs: ({ territory, season }) =>
    `Stima su strada, ${season === "ete" ? "d’estate" : "d’inverno (valichi chiusi)"}: ${territory}`,
  aimPublished: ({ date }) => `Tutta la Francia: cifra pubblicata (${date})`,
  aimUnpublished: "nessuna cifra nota qui",
  aimMeasure: "Misura così",
  aimDifference:
    "I nostri tempi sono stimati da dove vivono gli abitanti, senza traffico, verso i soli luoghi contati, nei nostri sette dipartimenti. La cifra nazionale segue un altro metodo, su tutta la Francia: dà un ordine di grandezza, non un confronto esatto.",
  aimOnFranceServices:
    "L’obiettivo riguarda i soli sportelli France services: filtra questo tipo di luogo per avvicinarti alla cifra nazionale.",
  gapsOf: ({ count, people, territory }) =>
    `${territory}: ${written(count)} ${count === 1 ? "comune non servito" : "comuni non serviti"}, o solo in parte: ${people} oltre la soglia. Per numero di abitanti oltre la soglia:`,
  noGaps: "Tutti i comuni sono interamente serviti.",
  gapNearest: ({ place, number }) => `${number}: ${place}`,
  justBeyond: ({ threshold, model }) => `poco più di ${reach(threshold, model)}`,
  moreGaps: ({ count }) => (count === 1 ? "Mostra l’ultimo comune" : `Mostra altri ${written(count)} comuni`),
};
