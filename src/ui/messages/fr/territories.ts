import { atCommune } from "../french-names.ts";
import type { TerritoriesWords } from "../words/territories.ts";

export const territories: TerritoriesWords = {
  territoriesSections: {
    figures: "Population desservie",
    map: "Carte de l’accès",
    table: "Couverture par territoire",
    gaps: "Communes non desservies",
    distribution: "Répartition et comparaison",
    seasons: "Été / hiver",
    carless: "Sans voiture, aller-retour",
    hours: "Heures d’ouverture accessibles",
    scenario: "Lieux envisagés",
    siting: "Meilleurs emplacements",
    way: "Trajets et cols",
    isochrones: "Isochrones officielles",
    export: "Exporter",
    method: "Méthode",
  },
  pageContents: "Dans cette page",
  plannedPlace: ({ name, commune }) =>
    name === "" ? `Lieu envisagé ${atCommune(commune)}` : `${name} (lieu envisagé, ${commune})`,
};
