import { byModel, number as digits, MODES, reach } from "../../../ui/messages/es/grammar.ts";
import { inhabitants, moreInhabitants } from "../../../ui/messages/es/people-grammar.ts";
import type { SitingWords } from "./fr.ts";

export const siting: SitingWords = {
  sitingIntro:
    "¿Dónde abrir los próximos puntos, teniendo en cuenta los ya contados? Cada ayuntamiento es una ubicación posible; los puntos previstos cuentan como abiertos.",
  sitingEstimated:
    "El efecto de los puntos previstos no está medido: la página lo estima con su red de carreteras, en verano, y lo compara con los trayectos medidos.",
  sitingCount: "Número de lugares",
  sitingFewer: "Un lugar menos",
  sitingMore: "Un lugar más",
  sitingAim: "Objetivo",
  sitingAimCovering: "El mayor número de habitantes atendidos",
  sitingAimMean: ({ metric }) => (metric === "km" ? "La menor distancia media" : "El menor tiempo medio"),
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
  sitingMean: {
    title: ({ model }) => `De media ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} ${count === 1 ? "bajaría" : "bajarían"} la media de ${before} a ${number} ${metric}.`,
    gain: ({ number, metric }) => `− ${number} ${metric} de media`,
    after: ({ number, metric }) => `después, ${number} ${metric} de media`,
    more: ({ number, metric }) => `Otra elección bajaría la media como mucho ${number} ${metric} más.`,
    compared: ({ model }) => `la media ${byModel(model)}`,
  },
  sitingFarthest: {
    aim: "Acercar al habitante más alejado",
    title: ({ model }) => `Para el habitante más alejado, ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} ${count === 1 ? "reduciría" : "reducirían"} de ${before} a ${number} ${metric} el trayecto del habitante más alejado.`,
    gain: ({ number, metric }) => `− ${number} ${metric} para el más alejado`,
    noGain: "Nada para el más alejado",
    after: ({ number, metric }) => `después, ${number} ${metric} como mucho`,
    more: ({ number, metric }) => `Otra elección lo acercaría como mucho ${number} ${metric} más.`,
    where: ({ commune }) => `Municipio donde vive después el más alejado: ${commune}.`,
    stays: ({ number, metric, commune }) =>
      `Ninguna ubicación posible acerca al habitante más alejado, a ${number} ${metric} (municipio: ${commune}). Amplíe la elección de ubicaciones o limite los habitantes contados.`,
    unreached: ({ count, number, group }) =>
      `${inhabitants(count, number, group)} sin camino a ningún lugar, presente o posible: aquí no ${count === 1 ? "cuenta" : "cuentan"}.`,
    capped: ({ number, metric }) =>
      `Un habitante que hoy no tiene camino a ningún lugar cuenta como si estuviera a ${number} ${metric}.`,
    compared: ({ model }) => `el trayecto del habitante más alejado, ${byModel(model)}`,
  },
  sitingTenth: {
    aim: "La equidad: acercar de media al 10 % más alejado",
    title: ({ model }) => `Para el 10 % de habitantes más alejados, ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} ${count === 1 ? "bajaría" : "bajarían"} de ${before} a ${number} ${metric} la media del 10 % de habitantes más alejados.`,
    gain: ({ number, metric }) => `− ${number} ${metric} de media para ellos`,
    after: ({ number, metric }) => `después, ${number} ${metric} de media para ellos`,
    more: ({ number, metric }) => `Otra elección bajaría su media como mucho ${number} ${metric} más.`,
    who: ({ count, number, group, share, from, metric }) =>
      `Son ${inhabitants(count, number, group)}, es decir el ${share} de los habitantes contados, ${from === undefined ? "hoy sin camino a ningún lugar" : `hoy a ${from} ${metric} o más de un lugar`}; son los mismos antes y después.`,
    served: ({ before, share, model, threshold }) =>
      `A menos de ${reach(threshold, model)}: el ${before} de ellos hoy, el ${share} después.`,
    compared: ({ model }) => `la media del 10 % de habitantes hoy más alejados, ${byModel(model)}`,
  },
  sitingEnds: {
    lead: { least: "Si todos fueran lo más cortos posible", most: "Si todos fueran lo más largos posible" },
    isBest: "esta elección seguiría siendo la mejor, está demostrado.",
    unproven: "no se ha encontrado una elección mejor, pero no está demostrado.",
    better: ({ by, instead, out }) =>
      `otra elección lo mejoraría en ${by}: ${instead}${out === "" ? "" : ` en lugar de ${out}`}.`,
    text: ({ lead, gain, after, verdict }) => `${lead}: ${gain}, ${after}; ${verdict}`,
  },
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
  sitingCapped: ({ number, metric }) =>
    `Un habitante que no llega a ningún lugar cuenta como ${number} ${metric} en estas medias.`,
  sitingShared: ({ count, of }) => {
    if (count === 0) return "Ninguna de estas ubicaciones es la misma en línea recta.";
    if (of === 1) return "La ubicación es la misma en línea recta.";
    if (count === of) return `Las ${digits(of)} ubicaciones son las mismas en línea recta.`;
    return count === 1
      ? `Una de las ${digits(of)} ubicaciones es la misma en línea recta.`
      : `${digits(count)} de las ${digits(of)} ubicaciones son las mismas en línea recta.`;
  },
  sitingAlsoStraight: "también en línea recta",
  sitingAlsoByRoad: ({ mode }) =>
    mode === undefined ? "también por carretera" : `también ${MODES[mode].toLowerCase()}`,
  legendSites: "Ubicación propuesta, por orden",
  sitingStraightNote: "Para comparar: las ubicaciones propuestas en línea recta, que ignora los puertos.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "lugar" : "lugares"}`;
}
