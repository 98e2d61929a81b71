import type { AccessMapWords } from "../fr/access-map.ts";
import { byModel, number, reach } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const accessMap: AccessMapWords = {
  accessMap: "Representación",
  accessMaps: {
    communes: "Municipios",
    epci: "Mancomunidades",
    departements: "Departamentos",
    zone: "Zona cubierta",
    saisons: "Verano / invierno",
  },
  accessMapHints: {
    communes:
      "Cada municipio toma el color de la distancia mediana de sus habitantes al lugar más cercano: la mitad está más cerca.",
    epci: "Parte de la población atendida en cada mancomunidad (EPCI), contada en sus municipios de los siete departamentos. Toque una en el mapa para elegirla.",
    departements: "Parte de la población atendida en cada departamento. Toque uno en el mapa para elegirlo.",
    zone: "Lo que está dentro del umbral de un lugar; el resto aparece rayado.",
    saisons: "Lo que cambia el cierre de los puertos para los habitantes de cada municipio.",
  },
  accessMapNeeds: {
    zone: "La zona cubierta se dibuja solo en línea recta.",
    saisons: "La diferencia entre verano e invierno se mide solo por carretera.",
  },
  legendClasses: ({ shown, threshold, model, group }) => {
    switch (shown) {
      case "epci":
      case "departements":
        return `Parte de la ${POPULATIONS[group]} a menos de ${reach(threshold, model)} de un lugar, ${byModel(model)}`;
      case "zone":
        return `A menos de ${reach(threshold, model)} de un lugar, ${byModel(model)}`;
      case "saisons":
        return `Lo que cambia el invierno, con el umbral de ${reach(threshold, model)}`;
      default:
        return `Hasta el lugar más cercano, ${byModel(model)}`;
    }
  },
  legendPeopleOf: ({ name, group }) => `Por clase, la ${POPULATIONS[group]}: ${name}`,
  legendPeople: "Habitantes",
  legendShareOfPeople: "Parte",
  legendShare: ({ atLeast, below }) => {
    if (atLeast === 100) return `${number(atLeast)} %`;
    if (below === undefined) return `${number(atLeast ?? 0)} % o más`;
    return atLeast === undefined ? `Menos del ${number(below)} %` : `Del ${number(atLeast)} al ${number(below)} %`;
  },
  legendSeasons: {
    perd: "Pierde el acceso en invierno",
    allonge: "Trayecto más largo en invierno",
    inchange: "Como en verano",
    gagne: "Gana el acceso en invierno",
  },
  legendHatch: ({ threshold, model }) => `Rayado: más allá de ${reach(threshold, model)}`,
  legendBeyond: ({ threshold, model }) => `Más allá de ${reach(threshold, model)}`,
  legendLimit: ({ threshold, model }) => `Rayado: en el límite de ${reach(threshold, model)}`,
  legendLimitMeans:
    "En el límite, a uno u otro lado: el error de nuestras distancias no permite decir de qué lado del umbral.",
  legendNobody: "No procede: allí no vive nadie",
  legendWithoutEpci: "Fuera de toda mancomunidad",
  legendDot: "Lugar",
  legendSymbols: "Símbolos del mapa",
  legendToCome: "Midiendo…",
};
