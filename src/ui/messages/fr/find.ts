import type { FilterName } from "../../../domain/filter/place-query.ts";
import type { Practical } from "../../../domain/filter/practical.ts";
import type { Metric, Season } from "../../../domain/network/conditions.ts";
import type { Format, Kind, PlaceType, Verification } from "../../../domain/place.ts";
import type { Theme } from "../../../domain/themes.ts";
import type { Chip } from "../../filters/chip.ts";
import type { Counted, Named } from "../message.ts";
import { exact, lieux } from "./grammar.ts";

const SEASONS = { ete: "Été", hiver: "Hiver" } as const;

export const find = {
  filters: "Filtres",
  /** Subject of each chip above the list. */
  chips: {
    need: "Besoin",
    moment: "Quand",
    category: "Type",
    trip: "Distances",
    carless: "Sans voiture",
    more: "Plus",
  } satisfies Named<Chip>,
  /** Accessible name of the chip of all other filters. */
  moreFilters: "Plus de filtres",
  /** Value of the chip for the distances of the list: `season` is undefined for straight lines, `upTo` without a reach. */
  chipTrip: ({
    season,
    metric,
    upTo,
  }: {
    readonly season: Season | undefined;
    readonly metric: Metric;
    readonly upTo: number | undefined;
  }) =>
    `${season === undefined ? "À vol d’oiseau" : SEASONS[season]}, ${upTo === undefined ? metric : `≤ ${exact(upTo, metric)}`}`,
  filtersSet: ({ count }: Counted) => (count > 1 ? `${count} filtres actifs` : `${count} filtre actif`),
  resetFilters: "Réinitialiser les filtres",
  liftFilter: ({ name }: { readonly name: string }) => `Retirer le filtre « ${name} »`,
  closeFilters: ({ count }: Counted) => `Voir ${lieux(count)}`,
  groups: {
    practical: "Pratique",
    opening: "Ouverture",
    passesBy: "Passage dans la commune",
    reach: "Éloignement",
    category: "Type de lieu",
    theme: "Thèmes",
    departement: "Département",
    kind: "Type d’accueil",
    format: "Format",
    verification: "Vérification",
  } satisfies Named<FilterName>,
  categories: {
    "france-services": "France services",
    "espace-saisonnier": "Espace saisonnier",
    "lieu-multiservices": "Lieu multi-services, tiers-lieu",
    autre: "Autre type",
  } satisfies Named<PlaceType>,
  themes: {
    emploi: "Emploi",
    formation: "Formation",
    logement: "Logement",
    sante: "Santé",
    famille: "Famille",
    retraite: "Retraite",
    impots: "Impôts",
    droits: "Droits et justice",
    identite: "Papiers d’identité",
    numerique: "Numérique",
    mobilite: "Mobilité",
    energie: "Énergie",
    courrier: "Courrier",
    commerce: "Commerce",
    coworking: "Coworking",
    culture: "Culture",
    alimentation: "Alimentation",
    transition: "Transition écologique",
  } satisfies Named<Theme>,
  kinds: {
    accueil: "Lieu d’accueil",
    logement: "Service de logement saisonnier",
    aire: "Aire pour véhicules de saisonniers",
  } satisfies Named<Kind>,
  practicals: {
    samedi: "Ouvert le samedi",
    "soir-ou-week-end": "Le soir après 17\u00a0h\u00a030 ou le week-end",
    "sans-rendez-vous": "Sans rendez-vous",
    "par-telephone": "Joignable par téléphone",
    "par-mandat": "Démarches par mandat (liste 2023)",
  } satisfies Named<Practical>,
  formats: {
    fixe: "Fixe",
    itinerant: "Itinérant",
    multisite: "Plusieurs adresses",
    antenne: "Antenne",
  } satisfies Named<Format>,
  verifications: {
    officiel: "Liste officielle",
    recoupe: "Vérifié",
    "a-confirmer": "À confirmer",
  } satisfies Named<Verification>,
  places: ({ count }: Counted) => lieux(count),
  /** After a number that stands alone for the eye. */
  placesWord: ({ count }: Counted): string => (count > 1 ? "lieux" : "lieu"),
  /** Number of places in the list when it is restricted to the visible part of the map. */
  inZone: ({ places }: { readonly places: string }) => `Dans cette zone\u00a0: ${places}`,
  /** Button below the first rows of a long list. */
  showMore: "Voir la suite",
  loadingPlaces: "Chargement des lieux…",
  approximate: "Position approximative",
  /** Note on an imported place; `name` is that of the file. */
  imported: ({ name }: { readonly name: string }) => `Importé : ${name}`,
};

export type FindWords = typeof find;
