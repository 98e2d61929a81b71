import type { BasketWords } from "./fr.ts";

export const basket: BasketWords = {
  accessTo: "Acceso a",
  accessChoices: {
    "france-services": "France services",
    tous: "Todos los lugares",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Espacios multiservicios",
    theme: "Un tema",
    besoins: "Varias necesidades",
  },
  accessTitle: ({ access, names }) => {
    if (access === "theme") return `Acceso a un lugar para este tema: ${names}`;
    if (access === "besoins") return `Acceso a varias necesidades a la vez: ${names}`;
    return {
      "france-services": "Acceso a France services",
      tous: "Acceso a todos los lugares",
      "espace-saisonnier": "Acceso a los Espaces saisonniers",
      "lieu-multiservices": "Acceso a los espacios multiservicios y comunitarios",
    }[access];
  },
  accessNear: ({ access, names }) => {
    if (access === "theme") return `de un lugar para ${names}`;
    if (access === "besoins") return `de un lugar para cada una de estas necesidades (${names})`;
    return {
      tous: "de un lugar",
      "france-services": "de un France services",
      "espace-saisonnier": "de un Espace saisonnier",
      "lieu-multiservices": "de un espacio multiservicios",
    }[access];
  },
  basketNeeds: "Necesidades de la cesta",
  basketLimits: ({ least, most }) =>
    `De ${least} a ${most} necesidades. Está atendido quien tiene cada una dentro del umbral, cada una en su lugar más cercano.`,
  accessByFilter: ({ types }) => `Se aplica el filtro sobre el tipo de lugar: ${types}.`,
  basketMaps: "La zona y los hexágonos se dibujan para una sola necesidad.",
  basketSiting:
    "Con varias necesidades no se puede proponer ninguna ubicación: habría que saber a cuáles respondería un lugar nuevo. Elija un solo tipo de lugar o un solo tema en «Acceso a», o añada puntos previstos.",
  basketHours:
    "Con varias necesidades, son las horas en que está abierto al menos un lugar que responde a una de ellas.",
  basketCarless:
    "Con varias necesidades no se miden los viajes de ida y vuelta sin coche. Elija un solo tipo de lugar o un solo tema en «Acceso a».",
  basketSum: ({ amount, mean }) =>
    `De media, los trayectos a las ${amount} necesidades, solo ida desde casa para cada una, suman ${mean} por habitante.`,
  basketUnreached: ({ people }) =>
    `${people} tienen una necesidad sin ningún trayecto posible: no están en esta media.`,
  basketFarthest: ({ names }) => `La necesidad más lejana para más habitantes: ${names}.`,
};
