import type { PassesWords } from "../words/passes.ts";
import { ce, nombre } from "./grammar.ts";

export const passes: PassesWords = {
  passes: "Cols",
  passesShown: { ete: "État habituel l’été", hiver: "État habituel l’hiver" },
  passGroups: { closed: "Fermés", doubtful: "Ouverts avec réserve", open: "Ouverts" },
  passStates: { closed: "fermé", doubtful: "ouvert selon l’année", open: "ouvert" },
  overriddenStates: { closed: "supposé fermé", open: "supposé ouvert" },
  doubtfulPass: "Fermé certains jours ou certains hivers : il est compté ouvert.",
  passageKinds: { col: "Col", tunnel: "Tunnel", pont: "Pont", carrefour: "Carrefour", gorge: "Gorge" },
  altitude: "Altitude",
  altitudeValue: ({ number }) => `${number} m`,
  passRoads: ({ count }) => (count > 1 ? "Routes" : "Route"),
  connects: "Relie",
  usualClosure: "Fermeture habituelle",
  closureUnknown: "aucune connue",
  aboutPass: "En détail",
  stateReasons: {
    usual: "C’est son état habituel en cette saison.",
    override: "C’est une hypothèse : tous les chiffres en tiennent compte, et le lien de la page la garde.",
  },
  stateOfTheDay: "L’état du jour n’est pas connu ici : renseignez-vous avant de partir.",
  borderPass: "Il mène hors de France : le réseau s’arrête là et aucun trajet ne l’emprunte.",
  whatClosingChanges: "Effet de sa fermeture",
  countingDetours: "Calcul des détours…",
  detoursFailed: "Les détours n’ont pas pu être calculés sur cet appareil.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Fermé, il n’allonge de moitié aucun trajet entre communes distantes de moins de ${nearKm} km par la route.`
      : `Fermé, il allonge de moitié ou plus ${pairs === 1 ? "un trajet" : `${nombre(pairs)} trajets`} entre communes distantes de moins de ${nearKm} km par la route ; ${nombre(communes)} communes sont concernées.`,
  overrideClosed: ({ kind }) => `Supposer ${ce(kind)} fermé`,
  overrideOpen: ({ kind }) => `Supposer ${ce(kind)} ouvert`,
  backToUsual: "Revenir à l’état habituel",
  passToConfirm: "Source ancienne, unique ou partielle.",
};
