import { byType } from "../../../domain/category.ts";
import type { FilterName, Practical } from "../../../domain/filter/filters.ts";
import type { When } from "../../../domain/filter/when.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import type { PartSeason } from "../../../domain/opening-hours/paris-moment.ts";
import type { Format, Kind, Theme, Verification } from "../../../domain/place.ts";
import type { MapView } from "../../../state/app-state.ts";
import type { Chip } from "../../filters/chip.ts";
import { atCommune } from "../french-names.ts";
import { environ, exact, lieux, nombre } from "../grammar/fr.ts";
import type { Counted, Kilometres, Named } from "../message.ts";
import { question } from "../question/fr.ts";

const SEASONS = { ete: "Été", hiver: "Hiver" } as const;

/** Groups of answers. */
export type SearchGroup =
  | "reading"
  | "recent"
  | "commune"
  | "station"
  | "gare"
  | "lieu"
  | "hameau"
  | "relief"
  | "adresse";

/** French, the reference language. Narrow no-break spaces before ; ! ? and %, no-break spaces before : and inside « ». */
export const core = {
  appName: "Services alpins",
  appPurpose: "Où se faire aider dans ses démarches, dans les Alpes françaises",
  skipToList: "Aller à la liste des lieux",
  skipToContent: "Aller au contenu",
  skipToMap: "Aller à la carte",
  /** Link beside the site's name in the compact form, which opens the whole page. */
  wholePage: "page entière, nouvelle fenêtre",
  /** A name and its text, with the colon of the language. */
  labelled: ({ name, text }: Named<"name" | "text">) => `${name} : ${text}`,
  /** The button that opens the language and « À propos ». */
  menu: "Menu",
  views: "Vues",
  viewNames: {
    trouver: "Trouver",
    saisonniers: "Saisonniers",
  } satisfies Named<MapView>,
  /** Link to the page of planners, which speaks French. */
  territories: "Territoires",
  dataPage: "Données",
  /** Of a view or page without words of the page’s language. */
  plainList: "Tous les lieux, en liste",
  inFrench: "en français",
  /** Link to the page of src/static-pages/about-page.tsx. */
  about: "À propos",
  panel: "Recherche et résultats",
  growPanel: "Agrandir le volet",
  shrinkPanel: "Réduire le volet",
  newWindow: "nouvelle fenêtre",
  /** Link from list and map to the question page. */
  askQuestion: "Poser une question",
  dismiss: "Fermer ce message",
  loadFailed: "Les lieux n’ont pas pu être chargés.",
  fileUnreachable: ({ file }: { readonly file: string }) =>
    `Le fichier ${file} ne répond pas. Vérifiez la connexion, puis réessayez.`,
  fileDamaged: ({ file }: { readonly file: string }) =>
    `Le fichier ${file} est endommagé. Réessayez ; si cela persiste, signalez-le à l’hébergeur du site.`,
  retry: "Réessayer",
  /** Where a file of the page was refused twice although the site answers; `reload` is the button. */
  reloadOffer: "Sinon, rechargez la page : vos choix restent, et ce qui serait perdu est dit avant.",
  reload: "Recharger la page",
  pageFailed: "Cette partie de la page s’est arrêtée.",
  partFailed: "Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
  loadingPart: "Chargement…",
  /** Level that docs/rgaa.csv gives, which a test compares. */
  accessibilityState: "Accessibilité\u00a0: partiellement conforme",

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
  chipTrip: ({ season, upTo }: { readonly season: Season | undefined; readonly upTo: number | undefined }) =>
    `${season === undefined ? "À vol d’oiseau" : SEASONS[season]}${upTo === undefined ? "" : `, ≤ ${exact(upTo, "km")}`}`,
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
    verification: "Vérification",
  } satisfies Named<FilterName>,
  categories: byType(({ names }) => names.fr),
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
  format: "Format",
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

  closed: "Fermé",
  openUntil: ({ time }: { readonly time: string }) => `Ouvert jusqu’à ${time}`,
  closingAt: ({ time }: { readonly time: string }) => `Ferme bientôt, à ${time}`,
  closedOpensToday: ({ time }: { readonly time: string }) => `Fermé – ouvre à ${time}`,
  closedOpensTomorrow: ({ time }: { readonly time: string }) => `Fermé – ouvre demain à ${time}`,
  /** A day within a week, or a whole week later. */
  closedOpensOn: ({ day, time, isNextWeek }: Named<"day" | "time"> & { readonly isNextWeek: boolean }) =>
    `Fermé – ouvre ${day.toLowerCase()}${isNextWeek ? " prochain" : ""} à ${time}`,
  timeRange: ({ from, to }: Named<"from" | "to">) => `${from} – ${to}`,
  /** Hours on the day of the query. */
  openOnDay: ({ day, times }: Named<"day" | "times">) => `Ouvert ${day.toLowerCase()}\u00a0: ${times}`,
  openByAppointmentThen: "Sur rendez-vous ce jour-là",
  closedForSeason: {
    hiver: "Fermé en cette saison – ouvert l’hiver",
    ete: "Fermé en cette saison – ouvert l’été",
  } satisfies Named<PartSeason>,
  openByAppointment: "Sur rendez-vous aujourd’hui",
  hoursUnknown: "Horaires inconnus",
  /** Hours of a source of more than two years ago, and what they say. */
  hoursOld: ({ year, said }: Named<"year" | "said">) => `Horaires de ${year}, à confirmer\u00a0: ${said}`,
  /** An itinerant service within its hours whose present stop is unknown. */
  roundUnknown: "Jours de passage à demander",
  maybeClosedOnHoliday: "jour férié : peut être fermé",
  days: ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"] satisfies readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ],

  costByRoad: ({ value }: Kilometres) => environ(value, "km"),
  costStraight: ({ value }: Kilometres) => `${exact(value, "km")} à vol d’oiseau`,

  search: "Rechercher un besoin, une commune, une station, une adresse",
  searchPlaceholder: "Ex.\u00a0: CAF Gap samedi",
  searchGroups: {
    reading: "Ce que vous cherchez",
    recent: "Recherches récentes",
    commune: "Communes",
    station: "Stations",
    gare: "Gares",
    lieu: "Lieux",
    hameau: "Lieux-dits",
    relief: "Cols et massifs",
    adresse: "Adresses",
  } satisfies Named<SearchGroup>,
  clearSearch: "Effacer la recherche",
  locate: "Me localiser",
  locating: "Recherche de votre position…",
  myPosition: "Votre position",

  reachValue: ({ value }: Kilometres) => exact(value, "km"),
  /** Length of the way in the other season; undefined when no road is open. */
  otherSeason: ({ season, km }: { readonly season: Season; readonly km: number | undefined }) => {
    const when = season === "ete" ? "l’été" : "l’hiver";
    return km === undefined ? `aucune route ouverte ${when}` : `${when}, ${environ(km, "km")}`;
  },
  noWay: "aucune route ouverte n’y mène",
  /** A service comes nearer to the person than its own address. */
  alsoComesTo: ({ commune }: { readonly commune: string }) => `Vient aussi ${atCommune(commune)}`,
  /** The nearest position of the place is a stop, on its days. */
  stopIn: ({ commune }: { readonly commune: string }) => `arrêt ${atCommune(commune)}`,
  /** After the number of all places of the list: what some of them are. */
  including: ({ parts }: { readonly parts: string }) => `, dont ${parts}`,
  ofSoon: ({ count }: Counted) => `${nombre(count)} qui ${count > 1 ? "ouvrent" : "ouvre"} dans l’heure`,
  ofToConfirm: ({ count }: Counted) => `${nombre(count)} à confirmer`,
  andYours: ({ count }: Counted) => (count > 1 ? `, et vos ${nombre(count)} lieux` : ", et votre lieu"),
  alsoYours: ({ count }: Counted) =>
    count > 1 ? `Ces nombres comptent aussi vos ${nombre(count)} lieux.` : "Ces nombres comptent aussi votre lieu.",
  /** Link to the page that shows and removes the imported file. */
  yourFile: ({ name }: { readonly name: string }) => `Vos lieux : « ${name} »`,
  yourFileUnread: "Vos lieux n’ont pas pu être lus sur cet appareil",
  soonTitle: "Ouvrent dans l’heure",
  /** Line that unfolds the places on which people cannot rely. */
  toConfirmFold: ({ count }: Counted) => `À confirmer (${nombre(count)})`,
  toConfirmHint: "Horaires inconnus ou anciens, ou sur rendez-vous\u00a0: renseignez-vous avant de vous déplacer.",
  outsideRegion: "hors des sept départements",
  openNow: "Ouvert maintenant",
  whens: {
    any: "Peu importe",
    now: "Maintenant",
    today: "Aujourd’hui",
    tomorrow: "Demain",
    saturday: "Samedi",
    "after-hours": "Soir et week-end",
    day: "Un autre jour",
    at: "À un jour et une heure choisis",
  } satisfies Named<When>,
  /** On the chosen day, above the list. */
  openOnDate: ({ day, date }: Named<"day" | "date">) => `Ouvert ${day.toLowerCase()} ${date}`,
  /** On a day within a week. */
  openOnWeekday: ({ day }: { readonly day: string }) => `Ouvert ${day.toLowerCase()}`,
  openToday: "Ouvert aujourd’hui",
  openTomorrow: "Ouvert demain",
  /** At the chosen moment, above the list. */
  openAtMoment: ({ date, time }: Named<"date" | "time">) => `Ouvert le ${date} à ${time}`,
  passesBy: "Itinérant qui passe dans ma commune",

  map: "Carte des lieux",
  mapLoading: "La carte arrive…",
  mapFailed: "La carte n’a pas pu être chargée. La liste, les fiches et les chiffres fonctionnent.",
  attribution: "© contributeurs OpenStreetMap, août 2021",
  attributionOutlines: "contours © IGN",
  zoomIn: "Zoomer",
  zoomOut: "Dézoomer",
  northUp: "Remettre le nord en haut",
  wholeMap: "Voir les sept départements",
  attributionToggle: "Afficher ou masquer les sources de la carte",
  /** How to move the map in a frame, where the wheel and one finger scroll the surrounding page. */
  wheelWithControl: "Ctrl + molette pour changer l’échelle de la carte",
  wheelWithCommand: "⌘ + molette pour changer l’échelle de la carte",
  twoFingers: "Deux doigts pour déplacer la carte",

  question,
};
