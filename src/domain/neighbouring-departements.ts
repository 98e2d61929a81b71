import type { CodeDepartement } from "./codes.ts";
import type { Departement } from "./territory.ts";

/** Départements with places within 40 km of the map: data/points/france-services-voisins.csv. */
export const NEIGHBOURING_DEPARTEMENTS: readonly Departement[] = [
  { code: "01" as CodeDepartement, name: "Ain" },
  { code: "07" as CodeDepartement, name: "Ardèche" },
  { code: "13" as CodeDepartement, name: "Bouches-du-Rhône" },
  { code: "25" as CodeDepartement, name: "Doubs" },
  { code: "26" as CodeDepartement, name: "Drôme" },
  { code: "30" as CodeDepartement, name: "Gard" },
  { code: "39" as CodeDepartement, name: "Jura" },
  { code: "42" as CodeDepartement, name: "Loire" },
  { code: "43" as CodeDepartement, name: "Haute-Loire" },
  { code: "69" as CodeDepartement, name: "Rhône" },
  { code: "83" as CodeDepartement, name: "Var" },
];

/** Great-circle distance from the nearest seat of the region up to which places outside are known. */
export const NEIGHBOUR_KM = 40;
