import type { Reason } from "../../../domain/answer/choose-answer.ts";
import type { OFFICIAL_SITES, QuestionId } from "../../../domain/answer/questions.ts";
import { byType } from "../../../domain/category.ts";
import type { FilterName, Practical } from "../../../domain/filter/filters.ts";
import type { When } from "../../../domain/filter/when.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import type { PartSeason } from "../../../domain/opening-hours/paris-moment.ts";
import type { Format, Kind, Theme, Verification } from "../../../domain/place.ts";
import type { UsualStopDays } from "../../../domain/place-facts.ts";
import type { NeedNote } from "../../../domain/search/need.ts";
import type { MapView } from "../../../state/app-state.ts";
import type { Chip } from "../../filters/chip.ts";
import { atCommune, nearPlace } from "../french-names.ts";
import { grammarOf } from "../grammar.ts";
import type { Counted, Kilometres, Named } from "../message.ts";

const grammar = grammarOf({
  language: "fr",
  place: "lieu",
  places: "lieux",
  about: "environ",
  leastTime: "moins de 5\u00a0min",
});

const { exact } = grammar;
export const { places: lieux, about: environ, number: nombre, list: liste } = grammar;

/** Words of the question page. */
const question = {
  questionTitle: "Où se faire aider dans vos démarches\u202f?",
  where: "Où êtes-vous\u202f?",
  whereExample: "Commune, code postal ou station",
  whereHint: "Vous pouvez aussi tout écrire ici\u00a0: «\u00a0carte grise Gap samedi\u00a0».",
  what: "Pour quoi\u202f?",
  whatElse:
    "Autre chose\u202f? Écrivez-le dans «\u00a0Où êtes-vous\u202f?\u00a0», par exemple «\u00a0divorce\u00a0» ou «\u00a0mutuelle\u00a0».",
  when: "Quand\u202f?",
  languages: "Langue",
  questions: {
    caf: "CAF",
    retraite: "Retraite",
    vehicule: "Carte grise, permis",
    papiers: "Passeport, carte d’identité",
    impots: "Impôts",
    sante: "Santé",
    emploi: "Emploi",
    saison: "Je travaille une saison",
  } satisfies Named<QuestionId>,
  /** The subject of a question, after "for". */
  matters: {
    caf: "la CAF",
    retraite: "votre retraite",
    vehicule: "la carte grise ou le permis",
    papiers: "un passeport ou une carte d’identité",
    impots: "vos impôts",
    sante: "l’Assurance maladie",
    emploi: "l’emploi",
    saison: "votre saison",
  } satisfies Named<QuestionId>,
  /** Beginning of the answer. */
  answerOn: ({ matter }: { readonly matter: string }) => `Pour ${matter}`,
  answerFor: ({ names }: { readonly names: string }) => `Pour «\u00a0${names}\u00a0»`,
  answerForAny: "Le lieu d’aide le plus proche",
  nearStart: ({ name }: { readonly name: string }) => nearPlace(name),
  nearYou: "près de vous",
  otherQuestion: "Changer de question",
  answer: "Réponse",
  /** Asked when a need has no place. */
  askWhere: "Dites où vous êtes pour avoir la réponse la plus proche.",
  askWhat: "Choisissez une démarche pour une réponse plus précise.",
  answerLoading: "Recherche de la réponse…",
  answerFailed: "Les distances n’ont pas pu être chargées. Vérifiez la connexion, puis réessayez.",
  needNotes: {
    "mairie-equipee":
      "Le passeport et la carte d’identité se demandent dans une mairie équipée, sur rendez-vous. Ici, on vous aide à remplir la pré-demande.",
    "en-ligne": "La demande se fait en ligne, sur le site France Titres. Ici, on vous aide à la faire.",
    prefecture: "C’est la préfecture qui décide. Ici, on vous aide à préparer la demande.",
    "pas-de-soins": "On n’y est pas soigné\u00a0: on vous aide pour vos droits et vos démarches de santé.",
    "selon-le-lieu": "Tous les lieux ne le proposent pas\u00a0: demandez avant de venir.",
  } satisfies Named<NeedNote>,
  officialSites: {
    "mairie-equipee": "Trouver une mairie équipée et un rendez-vous",
    "en-ligne": "Site France Titres",
  } satisfies Named<keyof typeof OFFICIAL_SITES>,
  atDistance: ({ distance }: { readonly distance: string }) => `à ${distance}`,
  stopAtPlace: ({ commune }: { readonly commune: string }) => `Permanence ${atCommune(commune)}`,
  otherSeasonWay: ({ season, distance }: { readonly season: Season; readonly distance: string | undefined }) => {
    const when = season === "ete" ? "L’été" : "L’hiver";
    return distance === undefined ? `${when}, aucune route ouverte n’y mène.` : `${when}, le trajet fait ${distance}.`;
  },
  appointments: {
    yes: "Sur rendez-vous.",
    no: "Sans rendez-vous.",
    unknown: "Nous ne savons pas s’il faut un rendez-vous.",
  },
  hoursOf: ({ date }: { readonly date: string }) => `Horaires relevés en ${date}.`,
  callFirst: "Ses horaires ne sont pas sûrs\u00a0: appelez avant d’y aller.",
  noneThen: ({ asked }: { readonly asked: string }) =>
    `Nous ne connaissons aucun lieu sûrement ouvert ${asked} à moins de 40\u00a0km. Le plus proche, à d’autres moments\u00a0:`,
  /** After `noneThen`: the moment asked for. */
  thenNow: "maintenant",
  thenOn: ({ day }: { readonly day: string }) => `le ${day}`,
  thenToday: "aujourd’hui",
  atTime: ({ day, time }: Named<"day" | "time">) => `${day} à ${time}`,
  thenTomorrow: "demain",
  dayInSentence: ({ day }: { readonly day: string }) => day.toLowerCase(),
  unknownStart: "Le point de départ de ce lien n’est pas, ou n’est plus, dans les données. Dites où vous êtes.",
  noAnswerNear: "Nous ne connaissons aucun lieu pour cette question à moins de 40\u00a0km.",
  officeInstead: "Une France services peut vous dire qui s’en occupe\u00a0:",
  seasonInstead: "Les France services aident aussi les saisonniers\u00a0:",
  callPlace: ({ name }: { readonly name: string }) => `Appeler ${name}`,
  phoneUnknown: "Son téléphone n’est pas connu.",
  phoneDoubtful: ({ phone }: { readonly phone: string }) => `Téléphone à vérifier\u00a0: ${phone}`,
  goThere: "Y aller",
  byTransit: "En train ou en car",
  transitPlanners: { google: "Google Maps", apple: "Plans (Apple)" },
  withoutCar: "Gares et solutions sans voiture",
  printAnswer: "Imprimer",
  otherAnswers: "Autres possibilités",
  reasons: {
    visit: "Permanence plus près de vous",
    sooner: "Ouvert plus tôt",
    saturday: "Ouvert le samedi",
    nearer: "Plus près de vous",
    next: "Plus loin",
  } satisfies Named<Reason>,
  /** When a service comes to a stop without hours of its own. */
  stopDays: { ask: "jours à demander", appointment: "sur rendez-vous" } satisfies Named<UsualStopDays>,
  seeAll: "Tout voir sur la carte",
  seasonSlip: "Fiche à montrer ou à envoyer",
};

/** Words that tell an answer from others of the same name, and the text of a reading: its parts, the first of which gets a capital, and its notes. */
const reading = {
  formerly: ({ name }: { readonly name: string }) => `anciennement ${name}`,
  alsoNamed: ({ name }: { readonly name: string }) => `aussi ${name}`,
  /** Type of an answer that stands for a commune and a resort. */
  communeAndResort: "commune et station",
  massifCentre: "depuis son centre",
  /** A day of the week, within a week. */
  onWeekday: ({ day }: { readonly day: string }) => day.toLowerCase(),
  onDate: ({ day, date }: Named<"day" | "date">) => `${day.toLowerCase()} ${date}`,
  inAfterHours: "soir et week-end",
  /** Words that were not understood. */
  notUnderstood: ({ text }: { readonly text: string }) => `«\u00a0${text}\u00a0» n’est pas compris`,
  /** Words that look like an address, which only the online service can find. */
  addressNeedsNetwork: ({ text }: { readonly text: string }) =>
    `sans «\u00a0${text}\u00a0»\u00a0: les adresses demandent une connexion`,
};

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
  reading,
};
