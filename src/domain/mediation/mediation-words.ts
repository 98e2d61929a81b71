import type { Theme } from "../place.ts";
import type { MediationService } from "./mediation-schema.ts";

/**
 * Our themes for each service of the national schema. All of them are help with digital tools; a second theme is named only where the service
 * itself names its subject. The guide of the data has the same table.
 */
export const THEMES_OF_SERVICE: Readonly<Record<MediationService, readonly Theme[]>> = {
  "Aide aux démarches administratives": ["numerique"],
  "Maîtrise des outils numériques du quotidien": ["numerique"],
  "Insertion professionnelle via le numérique": ["numerique", "emploi"],
  "Utilisation sécurisée du numérique": ["numerique"],
  "Parentalité et éducation avec le numérique": ["numerique", "famille"],
  "Loisirs et créations numériques": ["numerique", "culture"],
  "Compréhension du monde numérique": ["numerique"],
  "Accès internet et matériel informatique": ["numerique"],
  "Acquisition de matériel informatique à prix solidaire": ["numerique"],
};

/** The programmes that the map knows of a place. */
export const FRANCE_SERVICES_PROGRAMME = "France Services";
export const MANDATES_PROGRAMME = "Aidants Connect";

/** Type of structure of the schema for a France services: « Réseau France Services ». */
export const FRANCE_SERVICES_TYPE = "RFS";

/**
 * Types of structures (codes of data.inclusion, which the schema refers to) that are the nature of a place in our words. A code that is not
 * here stays as the file has it.
 */
export const NATURE_OF_TYPE: Readonly<Record<string, string>> = {
  ASSO: "association",
  BIB: "médiathèque",
  CCAS: "centre communal d’action sociale",
  CIAS: "centre intercommunal d’action sociale",
  CS: "centre social",
  CSC: "centre socioculturel",
  EPN: "espace public numérique",
  EVS: "espace de vie sociale",
  FABLAB: "fablab",
  LA_POSTE: "La Poste",
  MJC: "MJC",
  ML: "mission locale",
  MUNI: "mairie",
  PIJ_BIJ: "information jeunesse",
  PIMMS: "point information médiation multi-services",
  TIERS_LIEUX: "tiers-lieu",
};
