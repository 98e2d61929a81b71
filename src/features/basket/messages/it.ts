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
  basketNeeds: "Bisogni del paniere",
  basketLimits: ({ least, most }) =>
    `Da ${least} a ${most} bisogni. È servito chi ha ognuno di essi entro la soglia, ciascuno nel suo luogo più vicino.`,
  accessByFilter: ({ types }) => `Vale il tuo filtro sul tipo di luogo: ${types}.`,
  basketMaps: "La zona e gli esagoni si disegnano per un solo bisogno.",
  basketSiting:
    "Con più bisogni non si può proporre nessuna sede: bisognerebbe sapere a quali risponderebbe un nuovo luogo. Scegli un solo tipo di luogo o un solo tema sotto «Accesso a», oppure aggiungi sportelli previsti.",
  basketHours: "Con più bisogni, sono le ore in cui è aperto almeno un luogo che risponde a uno di essi.",
  basketCarless:
    "Con più bisogni, i viaggi di andata e ritorno senza auto non sono misurati. Scegli un solo tipo di luogo o un solo tema sotto «Accesso a».",
  basketSum: ({ amount, mean }) =>
    `In media, i tragitti verso i ${amount} bisogni, sola andata da casa per ciascuno, sommano ${mean} per abitante.`,
  basketUnreached: ({ people }) =>
    `${people} hanno un bisogno senza alcun tragitto possibile: non sono in questa media.`,
  basketFarthest: ({ names }) => `Il bisogno più lontano per il maggior numero di abitanti: ${names}.`,
};
