import { CATEGORY_FACTS, type Category } from "../domain/category.ts";
import type { PeopleGroup } from "../domain/demand/demand.ts";
import type { BestSites } from "../domain/figures/best-sites.ts";
import {
  certaintyOf,
  type Farthest,
  type FillRank,
  RANK_THRESHOLDS,
  type SeasonChange,
  type States,
  type TerritoryFigures,
  tooFarShare,
} from "../domain/figures/figures.ts";
import type { AccessNeed, Opening, Settings, Threshold, Way } from "../domain/figures/settings.ts";
import { ROAD_ERROR } from "../domain/network/measured-error.ts";
import type { Theme } from "../domain/place.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { createFormat } from "../ui/format.ts";
import { REGION_NAME } from "../ui/messages/french-names.ts";

/** Formats of the page, which speaks French only. */
export const FORMAT = createFormat("fr");

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  emploi: "l’emploi",
  formation: "la formation",
  logement: "le logement",
  sante: "la santé",
  famille: "la famille",
  retraite: "la retraite",
  impots: "les impôts",
  droits: "l’accès aux droits",
  identite: "les papiers d’identité",
  numerique: "le numérique",
  mobilite: "la mobilité",
  energie: "l’énergie",
  courrier: "le courrier",
  commerce: "le commerce",
  coworking: "le coworking",
  culture: "la culture",
  alimentation: "l’alimentation",
  transition: "la transition écologique",
};

/** "un France services", "un lieu qui aide pour la retraite", "un lieu d’accueil". */
export function serviceName(service: AccessNeed | undefined): string {
  if (service === undefined) return "un lieu d’accueil";
  if (!service.startsWith("theme:")) return CATEGORY_FACTS[service as Category].oneInFrench;
  return `un lieu qui aide pour ${THEME_NAMES[service.slice("theme:".length) as Theme]}`;
}

/** Places of the file that the person has imported: "avec vos 3 lieux importés". */
export function withImported(count: number): string {
  return count > 1 ? `avec vos ${FORMAT.number(count)} lieux importés` : "avec votre lieu importé";
}

/** Name of a type as a choice: "France services", "Lieu multi-services". */
export function categoryName(category: Category): string {
  return CATEGORY_FACTS[category].oneInFrench.replace(/^un (.)/, (_, letter: string) => letter.toUpperCase());
}

export const OPENING_NAMES: Readonly<Record<Opening, string>> = {
  "toute-heure": "quelle que soit l’heure",
  samedi: "ouvert le samedi",
  soir: "ouvert le soir, après 17 h 30",
};

export const WAY_NAMES: Readonly<Record<Way, string>> = {
  ete: "par la route",
  hiver: "par la route, cols fermés",
  droite: "à vol d’oiseau",
};

export const PEOPLE_NAMES: Readonly<Record<PeopleGroup, string>> = {
  tous: "tous les habitants",
  "65-ans-et-plus": "les 65 ans et plus",
  "sans-voiture": "les ménages sans voiture",
};

/** The counted people, as the subject of a sentence. */
const COUNTED: Readonly<Record<PeopleGroup, readonly [one: string, several: string]>> = {
  tous: ["personne", "personnes"],
  "65-ans-et-plus": ["personne de 65 ans et plus", "personnes de 65 ans et plus"],
  "sans-voiture": ["personne d’un ménage sans voiture", "personnes de ménages sans voiture"],
};

/** "1 personne", "793 personnes de 65 ans et plus". */
export function peopleText(count: number, group: PeopleGroup): string {
  return `${FORMAT.number(count)} ${COUNTED[group][count < 2 ? 0 : 1]}`;
}

/** "20 min", "10 km". */
export function thresholdText({ metric, value }: Threshold): string {
  return `${value} ${metric}`;
}

/** "793 personnes (2,2 %)". */
export function tooFarText(states: States, population: number, group: PeopleGroup): string {
  return `${peopleText(states.tooFar, group)} (${shareText(tooFarShare({ states, population }))})`;
}

/** The people too far without the planned places, in a sentence. */
export function beforeText({ before, population }: TerritoryFigures, group: PeopleGroup): string {
  return `Sans les lieux ajoutés : ${tooFarText(before, population, group)}.`;
}

/** "Chiffre fragile. Entre 90 et 260 personnes."; without bounds that are equal. */
export function certaintyText(row: TerritoryFigures, group: PeopleGroup): string {
  const { least, most } = row.tooFarRange;
  const certainty = `${words.certainty[certaintyOf(row)]}.`;
  return least === most ? certainty : `${certainty} ${boundsOf(row, group)}`;
}

/** "Entre 90 et 260 personnes." */
export function boundsOf({ tooFarRange: { least, most } }: TerritoryFigures, group: PeopleGroup): string {
  return `Entre ${FORMAT.number(least)} et ${peopleText(most, group)}.`;
}

/** The meaning of the bounds of the figures. */
export function boundsText({ way, opening }: Pick<Settings, "way" | "opening">): string {
  return [
    ...(way === "droite" ? [] : [words.boundsOfRoad]),
    words.boundsOfPlaces,
    ...(opening === "toute-heure" ? [] : [words.boundsOfHours]),
  ].join(" ");
}

/** The changes by closed passes in the communes of a territory. */
export function changesText(changes: readonly SeasonChange[]): string {
  const list = namedList(changes.map(({ name, people }) => words.change(name, people)));
  return changes.length === 0 ? words.noChange : words.changes(changes.length, list);
}

/** Whether the best sites are proven to be the best. */
export function provenText({ isProven, bound }: BestSites, group: PeopleGroup): string {
  return isProven ? words.siteProven : words.siteUnproven(peopleText(bound, group));
}

/** "Vars, Risoul et 3 autres". */
export function namedList(names: readonly string[], most = 5): string {
  const rest = names.length - most;
  return FORMAT.list(rest > 0 ? [...names.slice(0, most), words.others(rest)] : names);
}

/** A median or another cost: "12 min", "3,4 km"; "–" where there is none. */
export function costText(cost: number | undefined, { metric }: Threshold): string {
  if (cost === undefined) return "–";
  if (cost === Number.POSITIVE_INFINITY) return "sans route";
  return metric === "min" ? FORMAT.duration(Math.round(cost)) : `${FORMAT.decimal(cost)} km`;
}

/** A share of people: "2,2 %"; "–" where nobody lives. */
export function shareText(share: number | undefined): string {
  if (share === undefined) return "–";
  return share === 0 ? "0 %" : FORMAT.share(share);
}

/** Name of a territory in a row or a title: "Isère (38)", "Gap (05)", "CC du Guillestrois et du Queyras". */
export function territoryLabel(ref: TerritoryRef, name: string): string {
  switch (ref.level) {
    case "region":
      return REGION_NAME;
    case "departement":
    case "commune":
      return `${name} (${ref.code.slice(0, 2)})`;
    case "epci":
      return name;
    case "ensemble":
      return name === "" ? "Territoire choisi" : name;
  }
}

function farthestPlace({ commune, hamlet, cost }: Farthest, threshold: Threshold): string {
  const name = hamlet === "" || hamlet === commune ? commune : `${hamlet} (${commune})`;
  return `${name}, ${costText(cost, threshold)}`;
}

export const LEVEL_NAMES = {
  region: "Région",
  departement: "Départements",
  epci: "Intercommunalités",
  commune: "Communes",
  ensemble: "Territoires",
} as const;

export const words = {
  site: "Services alpins",
  whole: "Ouvrir dans Services alpins (nouvelle fenêtre)",
  skip: "Aller à la réponse",
  title: (territory: string, service: string) => `${territory} : qui vit loin d’${service} – Services alpins`,
  question: "Qui vit trop loin ?",
  sentence: "Ce qui est mesuré",
  territory: "Territoire",
  territoryPlaceholder: "Commune, intercommunalité, département",
  communePlaceholder: "Commune",
  clearTerritory: "Revenir aux sept départements",
  clearCommune: "Effacer",
  noTerritory: (text: string) => `Aucun territoire ne s’appelle « ${text} ».`,
  service: "Service",
  opening: "Ouverture",
  threshold: "Distance",
  way: "Trajet",
  people: "Habitants",
  servicesByType: "Par type de lieu",
  servicesByTheme: "Par besoin",
  everyPlace: "un lieu d’accueil, quel qu’il soit",
  minutes: "En minutes",
  kilometres: "En kilomètres",
  within: "à moins de",
  computing: "Calcul en cours…",
  answer: "Réponse",
  farther: (count: number) => (count < 2 ? "vit plus loin" : "vivent plus loin"),
  nobodyFarther: "Personne ne vit plus loin",
  visitedOnly: (people: string) => `N’ont qu’une permanence de quelques heures : ${people}.`,
  unknownTerritory: "Ce lien nomme un territoire qui n’est pas dans les sept départements. Choisissez-en un.",
  nobodyLives: "Personne n’habite ce territoire d’après le recensement.",
  /** Link to the page that shows and removes the imported places, which are counted. */
  yours: (count: number) => `Compté ${withImported(count)}, sur cet appareil.`,
  population: (text: string, vintage: string) => `Sur ${text}, population ${vintage}.`,
  medianIs: (cost: string) => `La moitié vit à ${cost} ou moins d’un lieu.`,
  /** The farthest hamlet with its commune: "Le plus loin : Vincendières (Bessans), 50 min." */
  farthestIs: (farthest: Farthest, threshold: Threshold) => `Le plus loin : ${farthestPlace(farthest, threshold)}.`,
  farthestPlace,
  change: (commune: string, people: number) =>
    `${commune} (${people > 0 ? "+" : "−"}${FORMAT.number(Math.abs(people))})`,
  others: (count: number) => (count < 2 ? "1 autre" : `${FORMAT.number(count)} autres`),
  beforeIn: (number: string) => `avant : ${number}`,
  certainty: { sur: "Chiffre sûr", fragile: "Chiffre fragile" },
  boundsOfRoad: `Les temps de route sont estimés : comparés à ${FORMAT.number(ROAD_ERROR.distances)} distances connues, la moitié s’écarte de moins de ${FORMAT.number(ROAD_ERROR.medianPercent)} %, neuf sur dix de moins de ${FORMAT.number(ROAD_ERROR.ninthDecilePercent)} %.`,
  boundsOfPlaces: "La borne haute ne compte aucun lieu dont la position, l’existence ou les heures sont à confirmer.",
  boundsOfHours: "La borne basse suppose ouverts les lieux dont les heures sont inconnues.",
  noChange: "Cols fermés : aucune commune de ce territoire ne change de réponse.",
  changes: (count: number, list: string) =>
    count < 2
      ? `Cols fermés : la réponse change dans une commune : ${list}.`
      : `Cols fermés : la réponse change dans ${FORMAT.number(count)} communes : ${list}.`,
  areaShare: (share: string) =>
    `Les cercles couvrent ${share} de la surface. La surface n’est pas la population : la réponse compte les habitants.`,
  addPlace: "Ajouter un lieu",
  placing: "Touchez la carte à l’endroit du lieu, ou choisissez une commune.",
  placingRefused: "Cet endroit est loin des sept départements : touchez la carte ailleurs.",
  placeAtCommune: "Commune du lieu à ajouter",
  cancel: "Annuler",
  whereToOpen: "Où ouvrir ?",
  booklet: "Cahier",
  picture: "Image (PNG)",
  csv: "Tableau (CSV)",
  take: "Emporter",
  taken: "Fichier enregistré",
  actFailed: "Cela n’a pas pu être fait. Réessayez.",
  share: "Copier le lien",
  copied: "Lien copié",
  copyFailed: "Le lien est dans la barre d’adresse : copiez-le là.",
  table: (level: string) => `${level} : qui vit trop loin`,
  columns: {
    nom: "Territoire",
    "trop-loin": "Trop loin",
    part: "Part",
    visites: "Visités seulement",
    mediane: "Médiane",
  },
  columnHelp: {
    nom: "Ordre alphabétique",
    "trop-loin": "Personnes plus loin que le seuil d’un lieu et d’une permanence",
    part: "Part des habitants",
    visites: "Personnes qui n’ont qu’une permanence à portée",
    mediane: "Trajet de la moitié des habitants, au plus, jusqu’au lieu le plus proche",
  },
  compareRow: (name: string) => `Comparer ${name}`,
  compared: "Côte à côte",
  compareNeighbours: "Comparer à ses voisins",
  endComparison: "Ne plus comparer",
  join: "Réunir en un territoire",
  states: { served: "Desservis", visited: "Visités seulement", tooFar: "Trop loin" },
  farthest: "Le plus loin",
  people1: "Habitants",
  hamletsFar: (list: string) => `Trop loin : ${list}`,
  partial: (inside: number, all: number) => `${FORMAT.number(inside)} de ses ${FORMAT.number(all)} communes`,
  planned: "Lieux ajoutés",
  plannedName: "Nom",
  plannedUnnamed: (number: number) => `Lieu ${number}`,
  plannedType: "Type",
  saturday: "ouvert le samedi",
  evening: "ouvert le soir",
  remove: (name: string) => `Retirer ${name}`,
  removeShort: "Retirer",
  removeAll: "Tout retirer",
  gain: (text: string) => `${text} de moins trop loin`,
  hoursMissing: "Sans heures prévues, ce lieu ne compte pas dans une question d’heures.",
  siteCount: "Nombre de lieux",
  siteQuestion: (territory: string) => `Où ouvrir pour que le moins de personnes restent trop loin ? ${territory}`,
  siteResult: (before: string, after: string) => `Trop loin : ${before} sans ces lieux, ${after} avec eux.`,
  siteProven: "Aucun autre choix d’autant de mairies ne fait mieux : c’est prouvé.",
  siteUnproven: (bound: string) => `Aucun choix ne peut gagner plus de ${bound} : ce résultat en est très près.`,
  siteNone: "Aucun lieu de plus ne servirait quelqu’un qui vit trop loin.",
  siteAdd: "Ajouter",
  siteAddName: (name: string) => `Ajouter un lieu à ${name}`,
  close: "Fermer",
  map: "Carte",
  drawing: "Carte des territoires",
  mapLoading: "La carte arrive…",
  mapWithout:
    "La carte ne peut pas s’afficher sur cet appareil. La phrase et le tableau disent tout ce qu’elle montre.",
  mapFailed: "La carte n’a pas pu être chargée. La phrase et le tableau disent tout ce qu’elle montre.",
  legend: "Légende",
  legendCommunes: "Communes, par le trajet de la moitié des habitants",
  legendShares: "Part des habitants trop loin",
  hover: (people: string, share: string, median: string) => `${people} trop loin (${share}), médiane ${median}`,
  counted: "Comment c’est compté",
  sources: "Sources",
  nowhere: (count: number, list: string) =>
    count < 2
      ? `Un service itinérant dont aucun arrêt n’est connu ne compte nulle part : ${list}.`
      : `${FORMAT.number(count)} services itinérants dont aucun arrêt n’est connu ne comptent nulle part : ${list}.`,
  fault: (file: string) => `Un fichier n’a pas pu être lu (${file}). Les chiffres attendent.`,
  straightInstead: "Mesurer à vol d’oiseau",
  retry: "Réessayer",
  partFailed: "Cette partie de la page n’a pas pu s’afficher.",
} as const;

/** Name of a colour of the map. */
export function legendName(rank: FillRank, { metric, value }: Threshold): string {
  const times = (factor: number) => `${FORMAT.number(factor * value)}\u00a0${metric}`;
  const names: Readonly<Record<FillRank, string>> = {
    near: `${times(RANK_THRESHOLDS.near)} ou moins`,
    served: `jusqu’à ${times(1)}`,
    visited: "visitées seulement",
    beyond: `jusqu’à ${times(RANK_THRESHOLDS.beyond)}`,
    far: `jusqu’à ${times(RANK_THRESHOLDS.far)}`,
    farthest: "plus loin, ou sans route",
    none: "personne",
    to2: "jusqu’à 2\u00a0%",
    to5: "5\u00a0%",
    to10: "10\u00a0%",
    to20: "20\u00a0%",
    more: "davantage",
    nobody: "inhabité",
  };
  return names[rank];
}

/** The paragraphs of « Comment c’est compté ». */
export const METHOD: readonly string[] = [
  "Les habitants comptent là où ils vivent, à leurs hameaux et quartiers ; leur total par commune est celui du recensement.",
  "Desservi : un lieu a son adresse à moins du seuil. Visité seulement : aucun lieu n’est à portée, mais un service vient quelques heures à un arrêt à moins du seuil. Trop loin : ni l’un ni l’autre.",
  "Les lieux voisins des sept départements comptent comme les autres : on passe une limite quand c’est plus près.",
  "Un service itinérant ne compte qu’à ses arrêts connus, jamais à l’adresse de sa base.",
  "La médiane est le trajet qu’au plus la moitié des habitants doivent dépasser jusqu’au lieu le plus proche ; le hameau le plus loin est nommé à côté.",
  "Par la route : le réseau routier réel, en voiture, sans trafic. Cols fermés : sans les routes fermées l’hiver. À vol d’oiseau : en ligne droite.",
  "Les personnes de ménages sans voiture sont une estimation : la part des ménages sans voiture de la commune, appliquée à ses habitants.",
];
