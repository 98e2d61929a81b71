/**
 * The columns of the national schema « Lieux de médiation numérique » (LaMednum/standard-mediation-num, v1.0.1, as described on
 * schema.data.gouv.fr), in its order: names, types, what is required, and permitted values. Several values of a cell are separated by "|".
 */
export interface MediationField {
  readonly name: string;
  readonly type: "string" | "number" | "date";
  readonly isRequired?: true;
  /** The permitted values; any text without. */
  readonly values?: readonly string[];
  readonly pattern?: string;
}

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

const MEDIATION_PROGRAMMES = [
  "Aidants Connect",
  "Bibliothèques numérique de référence",
  "Certification PIX",
  "Conseillers numériques",
  "Emmaüs Connect",
  "France Services",
  "Grande école du numérique",
  "La Croix Rouge",
  "Point d'accès numérique CAF",
  "Promeneurs du net",
  "Relais numérique (Emmaüs Connect)",
] as const;

export const MEDIATION_FIELDS = [
  { name: "id", type: "string", isRequired: true },
  { name: "pivot", type: "string", isRequired: true, pattern: "[a-zA-Z0-9]{9,14}" },
  { name: "nom", type: "string", isRequired: true },
  { name: "commune", type: "string", isRequired: true },
  { name: "code_postal", type: "string", isRequired: true, pattern: "\\d{5}" },
  { name: "code_insee", type: "string", pattern: "(?:[013-9]\\d|2[AB1-9])\\d{3}" },
  { name: "adresse", type: "string", isRequired: true },
  { name: "complement_adresse", type: "string" },
  { name: "latitude", type: "number" },
  { name: "longitude", type: "number" },
  { name: "typologie", type: "string" },
  { name: "telephone", type: "string", pattern: "\\+(?:33|590|594|262|596|269|687|689|508|681)\\d{6,9}" },
  { name: "courriels", type: "string" },
  { name: "site_web", type: "string" },
  { name: "horaires", type: "string" },
  { name: "presentation_resume", type: "string", pattern: "[\\s\\S]{0,280}" },
  { name: "presentation_detail", type: "string" },
  { name: "source", type: "string" },
  { name: "itinerance", type: "string", values: ["Itinérant", "Fixe"] },
  { name: "structure_parente", type: "string" },
  { name: "date_maj", type: "date", isRequired: true },
  { name: "services", type: "string", values: MEDIATION_SERVICES },
  {
    name: "publics_specifiquement_adresses",
    type: "string",
    values: ["Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes"],
  },
  {
    name: "prise_en_charge_specifique",
    type: "string",
    values: [
      "Surdité",
      "Handicaps moteurs",
      "Handicaps mentaux",
      "Illettrisme",
      "Langues étrangères (anglais)",
      "Langues étrangères (autres)",
      "Déficience visuelle",
    ],
  },
  { name: "frais_a_charge", type: "string", values: ["Gratuit", "Gratuit sous condition", "Payant"] },
  { name: "dispositif_programmes_nationaux", type: "string", values: MEDIATION_PROGRAMMES },
  {
    name: "formations_labels",
    type: "string",
    values: [
      "Formé à « Mon Espace Santé »",
      "Formé à « DUPLEX » (illettrisme)",
      "Arnia/MedNum BFC (Bourgogne-Franche-Comté)",
      "Collectif ressources et acteurs réemploi (Normandie)",
      "Fabriques de Territoire",
      "Les Éclaireurs du numérique (Drôme)",
      "Mes Papiers (Métropole de Lyon)",
      "ORDI 3.0",
      "SUD LABS (PACA)",
    ],
  },
  { name: "autres_formations_labels", type: "string" },
  {
    name: "modalites_acces",
    type: "string",
    values: [
      "Se présenter",
      "Téléphoner",
      "Contacter par mail",
      "Prendre un RDV en ligne",
      "Ce lieu n'accueille pas de public",
      "Envoyer un mail avec une fiche de prescription",
    ],
  },
  {
    name: "modalites_accompagnement",
    type: "string",
    values: ["En autonomie", "Accompagnement individuel", "Dans un atelier collectif", "À distance"],
  },
  { name: "fiche_acces_libre", type: "string" },
  { name: "prise_rdv", type: "string" },
] as const satisfies readonly MediationField[];

export type MediationColumn = (typeof MEDIATION_FIELDS)[number]["name"];

/** Columns whose values are known by their names alone: a table with all of them follows the schema, in any order. */
export const MEDIATION_NEEDS = [
  "nom",
  "commune",
  "adresse",
  "date_maj",
  "services",
] as const satisfies readonly MediationColumn[];
