import { about } from "../../../ui/messages/es/grammar.ts";
import { inhabitants } from "../../../ui/messages/es/people-grammar.ts";
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
  basketCosts: {
    ownCost: { km: "Distancia a la necesidad más lejana", min: "Tiempo hasta la necesidad más lejana" },
    meanCost: { km: "Distancia media a la necesidad más lejana", min: "Tiempo medio hasta la necesidad más lejana" },
    unreached: ({ count, number, group }) =>
      `${inhabitants(count, number, group)} ${count === 1 ? "no tiene" : "no tienen"} ningún camino hasta al menos una de estas necesidades: la media es la de los demás.`,
    nearestPlace: "Lugar más cercano para la necesidad más lejana",
    noNearestPlace: "Ningún camino lleva a un lugar para al menos una de las necesidades elegidas.",
    departureHint:
      "Escriba el nombre de un municipio: la página muestra su necesidad más lejana, el lugar más cercano que la atiende y el camino.",
    nearestInWinter: ({ place, value, metric }) =>
      `En invierno, para la necesidad más lejana, el lugar más cercano es ${place}: ${about(value, metric)}.`,
    seasonsPlacesHint:
      "Habitantes de estos municipios para quienes es el lugar más cercano para la necesidad más lejana.",
    legendWay: "Del municipio elegido a la necesidad más lejana",
    reportMap: "Distancia a la necesidad más lejana, por municipio",
    reportNearest: "Punto de atención más cercano para la necesidad más lejana",
  },
  basketMapHints: {
    communes:
      "Cada municipio toma el color de la distancia mediana de sus habitantes a la más lejana de las necesidades elegidas, cada una en su lugar más cercano: la mitad está más cerca.",
    cercles:
      "El área de un círculo indica el número de habitantes del municipio; su color, su distancia mediana a la más lejana de las necesidades elegidas, cada una en su lugar más cercano.",
  },
  basketNeeds: "Necesidades de la cesta",
  basketLimits: ({ least, most }) =>
    `De ${least} a ${most} necesidades. Está atendido quien tiene cada una dentro del umbral, cada una en su lugar más cercano.`,
  basketMaps: "La zona y los hexágonos se dibujan para una sola necesidad.",
  basketSiting:
    "Con varias necesidades no se puede proponer ninguna ubicación: habría que saber a cuáles respondería un lugar nuevo. Elija un solo tipo de lugar o un solo tema en «Acceso a», o añada puntos previstos.",
  basketHours:
    "Con varias necesidades, son las horas en que está abierto al menos un lugar que responde a una de ellas.",
  basketSum: ({ amount, mean }) =>
    `De media, los trayectos a las ${amount} necesidades, solo ida desde casa para cada una, suman ${mean} por habitante.`,
  basketUnreached: ({ people }) =>
    `${people} tienen una necesidad sin ningún trayecto posible: no están en esta media.`,
  basketFarthest: ({ names }) => `La necesidad más lejana para más habitantes: ${names}.`,
};
