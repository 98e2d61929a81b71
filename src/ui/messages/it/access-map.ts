import type { AccessMapWords } from "../fr/access-map.ts";
import { byModel, number, reach } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const accessMap: AccessMapWords = {
  accessMap: "Rappresentazione",
  accessMaps: {
    communes: "Comuni",
    epci: "Unioni di comuni",
    departements: "Dipartimenti",
    zone: "Zona coperta",
    saisons: "Estate / inverno",
  },
  accessMapHints: {
    communes:
      "Ogni comune prende il colore della distanza mediana dei suoi abitanti dal luogo più vicino: la metà di loro è più vicina.",
    epci: "Quota della popolazione servita in ogni unione di comuni (EPCI), contata sui suoi comuni nei sette dipartimenti. Toccane una sulla mappa per sceglierla.",
    departements: "Quota della popolazione servita in ogni dipartimento. Toccane uno sulla mappa per sceglierlo.",
    zone: "Ciò che è entro la soglia da un luogo; il resto è tratteggiato.",
    saisons: "Che cosa cambia la chiusura dei valichi per gli abitanti di ogni comune.",
  },
  accessMapNeeds: {
    zone: "La zona coperta si disegna soltanto in linea d’aria.",
    saisons: "La differenza tra estate e inverno si misura soltanto su strada.",
  },
  legendClasses: ({ shown, threshold, model, group }) => {
    switch (shown) {
      case "epci":
      case "departements":
        return `Quota della ${POPULATIONS[group]} entro ${reach(threshold, model)} da un luogo, ${byModel(model)}`;
      case "zone":
        return `Entro ${reach(threshold, model)} da un luogo, ${byModel(model)}`;
      case "saisons":
        return `Che cosa cambia l’inverno, con la soglia di ${reach(threshold, model)}`;
      default:
        return `Fino al luogo più vicino, ${byModel(model)}`;
    }
  },
  legendPeopleOf: ({ name, group }) => `Per classe, la ${POPULATIONS[group]}: ${name}`,
  legendPeople: "Abitanti",
  legendShareOfPeople: "Quota",
  legendShare: ({ atLeast, below }) => {
    if (atLeast === 100) return `${number(atLeast)}%`;
    if (below === undefined) return `${number(atLeast ?? 0)}% e oltre`;
    return atLeast === undefined ? `Meno del ${number(below)}%` : `Dal ${number(atLeast)} al ${number(below)}%`;
  },
  legendSeasons: {
    perd: "Perde l’accesso d’inverno",
    allonge: "Tragitto più lungo d’inverno",
    inchange: "Come d’estate",
    gagne: "Guadagna l’accesso d’inverno",
  },
  legendHatch: ({ threshold, model }) => `Tratteggio: oltre ${reach(threshold, model)}`,
  legendBeyond: ({ threshold, model }) => `Oltre ${reach(threshold, model)}`,
  legendLimit: ({ threshold, model }) => `Tratteggio: al limite di ${reach(threshold, model)}`,
  legendLimitMeans:
    "Al limite, entro oppure oltre: l’errore delle nostre distanze non permette di dire da quale parte della soglia.",
  legendNobody: "Non applicabile: non ci abita nessuno",
  legendWithoutEpci: "Fuori da ogni unione di comuni",
  legendDot: "Luogo",
  legendSymbols: "Simboli della mappa",
  legendToCome: "Misura in corso…",
};
