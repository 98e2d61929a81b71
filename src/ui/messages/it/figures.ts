import type { FiguresWords } from "../words/figures.ts";
import { reach, number as written } from "./grammar.ts";

export const figures: FiguresWords = {
  territory: "Territorio",
  territoryHint: "Scrivi un dipartimento, un’intercomunalità (EPCI) o un comune.",
  clearTerritory: "Torna ai sette dipartimenti",
  territoryLevels: {
    region: "Regione",
    departement: "Dipartimenti",
    epci: "Intercomunalità (EPCI)",
    commune: "Comuni",
  },
  noTerritory: ({ text }) => `Nessun territorio dei sette dipartimenti si chiama «${text}».`,
  epciPartly: ({ counted, all }) =>
    counted === 1
      ? `Uno dei suoi ${written(all)} comuni è nei sette dipartimenti; le cifre riguardano quello.`
      : `${written(counted)} dei suoi ${written(all)} comuni sono nei sette dipartimenti; le cifre riguardano quelli.`,
  before: "prima",
  after: "dopo",
  ownCost: { km: "Distanza dal luogo più vicino", min: "Tempo fino al luogo più vicino" },
  meanCost: { km: "Distanza media dal luogo più vicino", min: "Tempo medio fino al luogo più vicino" },
  medianCost: { km: "Distanza mediana", min: "Tempo mediano" },
  costOf: ({ number, metric }) => `${number} ${metric}`,
  noWayToPlace: "nessuna strada",
  unreached: ({ count, number }) =>
    count === 1
      ? `${number} abitante non ha alcuna strada verso un luogo: la media è quella degli altri.`
      : `${number} abitanti non hanno alcuna strada verso un luogo: la media è quella degli altri.`,
  farthestCommune: "Comune più lontano",
  placesInTerritory: "Sportelli sul posto",
  placesPer10000: "Luoghi ogni 10.000 abitanti",
  peopleGained: ({ count, number }) => `${number} ${count === 1 ? "abitante servito" : "abitanti serviti"} in più`,
  peopleLost: ({ count, number }) => `${number} ${count === 1 ? "abitante servito" : "abitanti serviti"} in meno`,
  peopleSame: "Tanti abitanti serviti quanti prima",
  aims: "Obiettivi dello Stato francese per France services: 20 e 30 minuti",
  aimMinutes: ({ minutes }) => `${written(minutes)} min`,
  aimOurs: ({ territory, season }) =>
    `Stima su strada, ${season === "ete" ? "d’estate" : "d’inverno (valichi chiusi)"}: ${territory}`,
  aimPublished: ({ date }) => `Tutta la Francia: cifra pubblicata (${date})`,
  aimUnpublished: "nessuna cifra nota qui",
  aimMeasure: "Misura così",
  aimDifference:
    "I nostri tempi sono stimati dal municipio di ogni comune, senza traffico, verso i soli luoghi visibili, nei nostri sette dipartimenti. La cifra nazionale segue un altro metodo, su tutta la Francia: orienta, ma non si confronta al decimale.",
  aimOnFranceServices:
    "L’obiettivo riguarda i soli France services: filtra questo tipo di luogo per avvicinarti alla cifra nazionale.",
  gapsOf: ({ count, number, territory }) =>
    `${territory}: ${written(count)} ${count === 1 ? "comune non servito" : "comuni non serviti"}, ${number}. Dal più popolato al meno popolato:`,
  noGaps: "Tutti i comuni sono serviti.",
  gapNearest: ({ place, number }) => `${number}: ${place}`,
  justBeyond: ({ threshold, model }) => `poco più di ${reach(threshold, model)}`,
  moreGaps: ({ count }) => (count === 1 ? "Mostra l’ultimo comune" : `Mostra altri ${written(count)} comuni`),
};
