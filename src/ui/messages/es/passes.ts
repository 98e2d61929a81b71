import type { PassesWords } from "../fr/passes.ts";
import { number } from "./grammar.ts";

export const passes: PassesWords = {
  passes: "Puertos de montaña",
  passesShown: { ete: "Estado habitual en verano", hiver: "Estado habitual en invierno" },
  passGroups: { closed: "Cerrados", doubtful: "Abiertos con reserva", open: "Abiertos" },
  passStates: { closed: "cerrado", doubtful: "abierto según el año", open: "abierto" },
  doubtfulPass: "Cerrado algunos días o algunos inviernos: se cuenta como abierto.",
  passageKinds: { col: "Puerto", tunnel: "Túnel", pont: "Puente", carrefour: "Cruce", gorge: "Garganta" },
  altitude: "Altitud",
  altitudeValue: ({ number: metres }) => `${metres} m`,
  passRoads: ({ count }) => (count === 1 ? "Carretera" : "Carreteras"),
  connects: "Une",
  usualClosure: "Cierre habitual",
  closureUnknown: "ninguno conocido",
  aboutPass: "En detalle",
  usualState: "Es su estado habitual en esta temporada.",
  stateOfTheDay: "El estado de hoy no se conoce aquí: infórmese antes de salir.",
  borderPass: "Lleva fuera de Francia: la red se detiene allí y ningún camino lo atraviesa.",
  whatClosingChanges: "Lo que cambia si se cierra",
  countingDetours: "Calculando los rodeos…",
  detoursFailed: "No se han podido calcular los rodeos en este dispositivo.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Si se cierra, ningún trayecto entre municipios a menos de ${nearKm} km por carretera se alarga la mitad.`
      : `Si se cierra, ${pairs === 1 ? "un trayecto" : `${number(pairs)} trayectos`} entre municipios a menos de ${nearKm} km por carretera ${pairs === 1 ? "se alarga" : "se alargan"} al menos la mitad; ${number(communes)} municipios afectados.`,
  passToConfirm: "Fuente antigua, única o parcial.",
};
