import type { PassesWords } from "../fr/passes.ts";

export const passes: PassesWords = {
  passStates: { closed: "cerrado", doubtful: "abierto según el año", open: "abierto" },
  doubtfulPass: "Cerrado algunos días o algunos inviernos: se cuenta como abierto.",
  passageKinds: { col: "Puerto", tunnel: "Túnel" },
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
};
