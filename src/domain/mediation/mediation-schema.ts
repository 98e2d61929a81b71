/**
 * Columns of the national schema « Lieux de médiation numérique » (LaMednum/standard-mediation-num, v1.0.1, as described on
 * schema.data.gouv.fr), in its order. Several values of a cell are separated by "|".
 */
export const MEDIATION_COLUMNS = [
  "id",
  "pivot",
  "nom",
  "commune",
  "code_postal",
  "code_insee",
  "adresse",
  "complement_adresse",
  "latitude",
  "longitude",
  "typologie",
  "telephone",
  "courriels",
  "site_web",
  "horaires",
  "presentation_resume",
  "presentation_detail",
  "source",
  "itinerance",
  "structure_parente",
  "date_maj",
  "services",
  "publics_specifiquement_adresses",
  "prise_en_charge_specifique",
  "frais_a_charge",
  "dispositif_programmes_nationaux",
  "formations_labels",
  "autres_formations_labels",
  "modalites_acces",
  "modalites_accompagnement",
  "fiche_acces_libre",
  "prise_rdv",
] as const;

export type MediationColumn = (typeof MEDIATION_COLUMNS)[number];

export const MEDIATION_SEPARATOR = "|";

export const MEDIATION_SERVICES = [
  "Aide aux démarches administratives",
  "Maîtrise des outils numériques du quotidien",
  "Insertion professionnelle via le numérique",
  "Utilisation sécurisée du numérique",
  "Parentalité et éducation avec le numérique",
  "Loisirs et créations numériques",
  "Compréhension du monde numérique",
  "Accès internet et matériel informatique",
  "Acquisition de matériel informatique à prix solidaire",
] as const;
export type MediationService = (typeof MEDIATION_SERVICES)[number];

/** Columns whose values are known by their names alone: a table with all of them follows the schema, in any order. */
export const MEDIATION_NEEDS = [
  "nom",
  "commune",
  "adresse",
  "date_maj",
  "services",
] as const satisfies readonly MediationColumn[];
