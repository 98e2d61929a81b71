import type { Remembered, ScenarioWords } from "../fr/scenario.ts";
import { byModel, list, reach, number as written } from "./grammar.ts";
import { inhabitants, moreInhabitants } from "./people-grammar.ts";

export const scenario: ScenarioWords = {
  scenarioHint:
    "Coloque un lugar que aún no existe, o abra la ficha de un lugar para excluirlo: las cifras de la página se actualizan.",
  addPlanned: "Añadir un punto previsto",
  addOnMap: "Hacer clic en el mapa",
  addOnMapHint: "En el punto exacto.",
  addInCommune: "En un municipio",
  addInCommuneHint: "Escriba su nombre: el lugar se sitúa en el ayuntamiento.",
  noMapToClick: "El mapa no está disponible: elija un municipio.",
  plannedFull: ({ count }) => `Como máximo ${written(count)} puntos previstos: quite uno para añadir otro.`,
  placing: {
    adding: "Haga clic en el mapa donde estaría el nuevo lugar.",
    moving: "Haga clic en el mapa adonde quiera moverlo.",
  },
  placingEscape: "Esc para abandonar.",
  placingRefused:
    "Este punto está fuera de los siete departamentos: allí no se cuenta a nadie. Haga clic en otro lugar.",
  stopPlacing: "Abandonar",
  plannedPlaces: "Puntos previstos",
  plannedName: "Nombre del lugar",
  plannedGain: ({ count, number, group }) =>
    count === 0
      ? "Por sí solo no atiende a nadie más."
      : `Por sí solo atiende a ${moreInhabitants(count, number, group)}.`,
  plannedMarginal: ({ count, number }) =>
    count === 0 ? "Los demás puntos previstos bastan." : `Junto a los demás puntos previstos aporta ${number}.`,
  plannedOutside: "Fuera de los siete departamentos: su efecto se mide mal.",
  movePlanned: "Mover",
  removePlanned: "Quitar",
  moveSteps: { north: "Hacia el norte", south: "Hacia el sur", east: "Hacia el este", west: "Hacia el oeste" },
  moveStepsHint: "500 m cada vez, 5 km con Mayús. También con las flechas del teclado.",
  moveToCommune: "Al ayuntamiento de un municipio",
  stepRefused: "Más lejos, el lugar estaría fuera de los siete departamentos.",
  plannedRemoved: ({ name }) => `Quitado: ${name}.`,
  scenarioCleared: "Todos los lugares existentes cuentan de nuevo, sin puntos previstos.",
  undo: "Deshacer",
  clearScenario: "Borrar el escenario",
  excludedPlaces: "Lugares excluidos",
  excludePlace: "Excluir este lugar",
  restorePlace: "Volver a incluir este lugar",
  isExcluded: "Este lugar está excluido: las cifras de la página no lo cuentan.",
  returnGain: ({ count, number, group }) =>
    count === 0
      ? "Incluirlo de nuevo no atendería a nadie más."
      : `Incluirlo atendería de nuevo a ${inhabitants(count, number, group)}.`,
  excludedUncounted: "Con sus filtros, este lugar no se cuenta.",
  closureLoss: ({ count, number, communes, group }) =>
    count === 0
      ? "Sin este lugar, todos seguirían atendidos por otro."
      : `Sin este lugar, ${inhabitants(count, number, group)} de ${written(communes)} ${communes === 1 ? "municipio" : "municipios"} ${count === 1 ? "dejaría de estar atendido" : "dejarían de estar atendidos"}.`,
  closureReach: ({ threshold, model }) => `Contado a menos de ${reach(threshold, model)} ${byModel(model)}.`,
  closureMost: ({ text }) => `Los más poblados: ${text}.`,
  remembered: (kept) => `Este dispositivo recuerda ${memories(kept)}.`,
  resumeRemembered: "Retomar este escenario",
  forgetRemembered: "Olvidar",
  scenarioEffect: "Efecto del escenario",
  effectNone: "El número de habitantes atendidos no cambia.",
  effectGained: ({ count, number, group }) =>
    `${moreInhabitants(count, number, group)} ${count === 1 ? "queda atendido" : "quedan atendidos"}.`,
  effectLost: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} ${count === 1 ? "deja de estar atendido" : "dejan de estar atendidos"}.`,
  effectBefore: "Antes",
  effectAfter: "Después",
  effectCovered: "Habitantes atendidos",
  effectMean: { km: "Distancia media", min: "Tiempo medio" },
  changedTerritories: "Territorios que más cambian",
  changedLevel: "Territorios comparados",
  changedLevels: { departement: "Departamentos", epci: "Mancomunidades", commune: "Municipios" },
  changedTerritory: "Territorio",
  changedPeople: "Habitantes",
  changedNone: "A este nivel no cambia nada.",
  showAllRows: ({ count }) => `Mostrar todo (${written(count)})`,
  losers: "Municipios que dejan de estar atendidos",
  loserNext: ({ place, text }) => `después ${place}, ${text}`,
  loserNone: "después ningún lugar",
  legendPlanned: "Punto previsto",
  legendExcluded: "Lugar excluido",
};

function memories({ planned, aside }: Remembered): string {
  return list([
    ...(planned > 0 ? [`${written(planned)} ${planned === 1 ? "punto previsto" : "puntos previstos"}`] : []),
    ...(aside > 0 ? [`${written(aside)} ${aside === 1 ? "lugar excluido" : "lugares excluidos"}`] : []),
  ]);
}
