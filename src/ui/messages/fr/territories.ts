import type { TerritoriesSection } from "../../coverage/territories-section.ts";
import { atCommune } from "../french-names.ts";
import type { Named } from "../message.ts";

export const territories = {
  territoriesSections: {
    figures: "Population desservie",
    map: "Carte de l’accès",
    table: "Couverture par territoire",
    gaps: "Communes non desservies",
    comparison: "Comparaison",
    seasons: "Été / hiver",
    scenario: "Lieux envisagés",
    siting: "Meilleurs emplacements",
    way: "Trajets et cols",
    seasonal: "Conventions et partenariats",
    counted: "Ce qui est compté",
    export: "Exporter",
    method: "Méthode",
  } satisfies Named<TerritoriesSection>,
  /** Heading of the table of contents. */
  pageContents: "Dans cette page",
  /** Name of a planned place in lists of places; `name` may be "". */
  plannedPlace: ({ name, commune }: { readonly name: string; readonly commune: string }) =>
    name === "" ? `Lieu envisagé ${atCommune(commune)}` : `${name} (lieu envisagé, ${commune})`,
  allDepartements: "Les sept départements",
};

export type TerritoriesWords = typeof territories;
