import { byModel, number as digits, reach } from "../../../ui/messages/es/grammar.ts";
import { inhabitants, moreInhabitants } from "../../../ui/messages/es/people-grammar.ts";
import type { SitingWords } from "./fr.ts";

export const siting: SitingWords = {
  sitingIntro:
    "¿Dónde abrir los próximos puntos, teniendo en cuenta los ya contados? Cada ayuntamiento es una ubicación posible; los puntos previstos cuentan como abiertos.",
  sitingCount: "Número de lugares",
  sitingFewer: "Un lugar menos",
  sitingMore: "Un lugar más",
  sitingCandidates: "Ubicaciones posibles",
  sitingDemand: "Habitantes contados",
  sitingAllCommunes: "Todos los municipios",
  sitingScopes: { region: "Toda la región", territoire: "El territorio elegido" },
  sitingNoTerritory: "Elija más arriba un territorio para limitar a él la búsqueda.",
  sitingPropose: "Proponer las mejores ubicaciones",
  sitingComputing: "Buscando las mejores ubicaciones…",
  sitingFailed:
    "No se han podido calcular las ubicaciones. Sus elecciones se conservan: pídalas de nuevo o recargue la página.",
  sitingCancel: "Cancelar",
  sitingClear: "Borrar la propuesta",
  sitingListTitle: ({ model, threshold }) => `A menos de ${reach(threshold, model)} ${byModel(model)}`,
  sitingTotal: ({ count, number, before, share, group }) =>
    `${places(count)} ${count === 1 ? "atendería" : "atenderían"} a ${moreInhabitants(2, number, group)}: quedaría atendido el ${share} de los habitantes contados, en lugar del ${before}.`,
  sitingGain: ({ count, number, group }) => `+ ${inhabitants(count, number, group)}`,
  sitingAfter: ({ share }) => `después, ${share} atendidos`,
  sitingIsBest: ({ count }) =>
    `Está demostrado: ${count === 1 ? "ningún otro lugar lo hace mejor." : `ninguna otra elección de ${digits(count)} lugares lo hace mejor.`}`,
  sitingCompared: ({ allowed, model, threshold }) =>
    `Se comparan todas las elecciones entre ${communes(allowed)}, según el número de habitantes a menos de ${reach(threshold, model)} ${byModel(model)}.${model.kind === "route" ? " Los trayectos son los que estima la página, sin su intervalo." : ""}`,
  sitingReportTitle: "Mejores ubicaciones propuestas",
  sitingReportGain: "Aportación",
  sitingReportAfter: "Después",
  sitingAdd: "Añadir",
  sitingAddPlace: ({ commune }) => `Añadir ${commune} a los puntos previstos`,
  sitingRemove: "Quitar",
  sitingRemovePlace: ({ commune }) => `Quitar ${commune} de los puntos previstos`,
  sitingAddAll: "Añadir todo a los puntos previstos",
  sitingAtMost: ({ count, number, group }) =>
    `Otra elección atendería como mucho a ${moreInhabitants(count, number, group)}.`,
  sitingEnough: ({ count }) =>
    count === 1
      ? "Un lugar basta: otra ubicación no aportaría nada."
      : `${digits(count)} lugares bastan: otra ubicación no aportaría nada.`,
  sitingAllServed: "Todos los habitantes contados ya están atendidos: ninguna ubicación añadiría más.",
  sitingNoGain:
    "Ninguna ubicación posible mejora el acceso de los habitantes contados. Amplíe la elección de ubicaciones o aumente el umbral.",
  sitingNobody: "Nadie vive en el territorio contado: no procede.",
  sitingShared: ({ count, of }) => {
    if (count === 0) return "Ninguna de estas ubicaciones es la misma en línea recta.";
    if (of === 1) return "La ubicación es la misma en línea recta.";
    if (count === of) return `Las ${digits(of)} ubicaciones son las mismas en línea recta.`;
    return count === 1
      ? `Una de las ${digits(of)} ubicaciones es la misma en línea recta.`
      : `${digits(count)} de las ${digits(of)} ubicaciones son las mismas en línea recta.`;
  },
  sitingAlsoStraight: "también en línea recta",
  sitingAlsoByRoad: "también por carretera",
  legendSites: "Ubicación propuesta, por orden",
  sitingStraightNote: "Para comparar: las ubicaciones propuestas en línea recta, que ignora los puertos.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "lugar" : "lugares"}`;
}

function communes(count: number): string {
  return `${digits(count)} ${count === 1 ? "municipio" : "municipios"}`;
}
