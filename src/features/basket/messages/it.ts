import { about } from "../../../ui/messages/it/grammar.ts";
import { inhabitants } from "../../../ui/messages/it/people-grammar.ts";
import type { BasketWords } from "./fr.ts";

export const basket: BasketWords = {
  accessTo: "Accesso a",
  accessChoices: {
    "france-services": "France services",
    tous: "Tutti i luoghi",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Spazi multiservizi",
    theme: "Un tema",
    besoins: "Più bisogni",
  },
  accessTitle: ({ access, names }) => {
    if (access === "theme") return `Accesso a un luogo per questo tema: ${names}`;
    if (access === "besoins") return `Accesso a più bisogni insieme: ${names}`;
    return {
      "france-services": "Accesso a France services",
      tous: "Accesso a tutti i luoghi",
      "espace-saisonnier": "Accesso agli Espaces saisonniers",
      "lieu-multiservices": "Accesso agli spazi multiservizi e di comunità",
    }[access];
  },
  accessNear: ({ access, names }) => {
    if (access === "theme") return `da un luogo per ${names}`;
    if (access === "besoins") return `da un luogo per ognuno di questi bisogni (${names})`;
    return {
      tous: "da un luogo",
      "france-services": "da un France services",
      "espace-saisonnier": "da un Espace saisonnier",
      "lieu-multiservices": "da uno spazio multiservizi",
    }[access];
  },
  basketCosts: {
    ownCost: { km: "Distanza dal bisogno più lontano", min: "Tempo fino al bisogno più lontano" },
    meanCost: { km: "Distanza media dal bisogno più lontano", min: "Tempo medio fino al bisogno più lontano" },
    unreached: ({ count, number, group }) =>
      `${inhabitants(count, number, group)} ${count === 1 ? "non ha" : "non hanno"} alcuna strada verso almeno uno di questi bisogni: la media è quella degli altri.`,
    nearestPlace: "Luogo più vicino per il bisogno più lontano",
    noNearestPlace: "Nessuna strada porta a un luogo per almeno uno dei bisogni scelti.",
    departureHint:
      "Scrivi il nome di un comune: la pagina mostra il suo bisogno più lontano, il luogo più vicino che vi risponde e la strada.",
    nearestInWinter: ({ place, value, metric }) =>
      `D’inverno, per il bisogno più lontano, il luogo più vicino è ${place}: ${about(value, metric)}.`,
    seasonsPlacesHint: "Abitanti di questi comuni per i quali è il luogo più vicino per il bisogno più lontano.",
    legendWay: "Dal comune scelto al bisogno più lontano",
    reportMap: "Distanza dal bisogno più lontano, per comune",
    reportNearest: "Sportello più vicino per il bisogno più lontano",
  },
  basketMapHints: {
    communes:
      "Ogni comune prende il colore della distanza mediana dei suoi abitanti dal più lontano dei bisogni scelti, ciascuno nel suo luogo più vicino: la metà di loro è più vicina.",
    cercles:
      "L’area di un cerchio indica il numero di abitanti del comune, il suo colore la loro distanza mediana dal più lontano dei bisogni scelti, ciascuno nel suo luogo più vicino.",
  },
  basketNeeds: "Bisogni del paniere",
  basketLimits: ({ least, most }) =>
    `Da ${least} a ${most} bisogni. È servito chi ha ognuno di essi entro la soglia, ciascuno nel suo luogo più vicino.`,
  basketMaps: "La zona e gli esagoni si disegnano per un solo bisogno.",
  basketSiting:
    "Con più bisogni non si può proporre nessuna sede: bisognerebbe sapere a quali risponderebbe un nuovo luogo. Scegli un solo tipo di luogo o un solo tema sotto «Accesso a», oppure aggiungi sportelli previsti.",
  basketHours: "Con più bisogni, sono le ore in cui è aperto almeno un luogo che risponde a uno di essi.",
  basketSum: ({ amount, mean }) =>
    `In media, i tragitti verso i ${amount} bisogni, sola andata da casa per ciascuno, sommano ${mean} per abitante.`,
  basketUnreached: ({ people }) =>
    `${people} hanno un bisogno senza alcun tragitto possibile: non sono in questa media.`,
  basketFarthest: ({ names }) => `Il bisogno più lontano per il maggior numero di abitanti: ${names}.`,
};
