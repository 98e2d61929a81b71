import type { AccessModel } from "../../domain/access/access-model.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { DoorKind } from "../../domain/network/road-network.ts";
import type { Catalogue } from "./catalogue.ts";
import { inSentence, roadWithArticle, withArticle } from "./french-names.ts";

/** French, the language of reference. Narrow spaces stand before ; ! ? and %, full ones before : and in « ». */
export const fr: Catalogue = {
  appName: "Services alpins",
  appPurpose: "Où se faire aider avec les services publics, dans les Alpes françaises",
  skipToList: "Aller à la liste des lieux",
  skipToMap: "Aller à la carte",
  language: "Langue",
  appearance: "Apparence",
  appearances: { auto: "Automatique", clair: "Claire", sombre: "Sombre" },
  views: "Vues",
  viewNames: { trouver: "Trouver", territoires: "Territoires", donnees: "Données" },
  panel: "Recherche et résultats",
  growPanel: "Agrandir le volet",
  shrinkPanel: "Réduire le volet",

  filters: "Filtres",
  filtersSet: ({ count }) => (count > 1 ? `${count} filtres actifs` : `${count} filtre actif`),
  resetFilters: "Réinitialiser les filtres",
  liftFilter: ({ name }) => `Retirer le filtre « ${name} »`,
  closeFilters: ({ count }) => `Voir ${lieux(count)}`,
  groups: {
    category: "Type de lieu",
    theme: "Thèmes",
    practical: "Pratique",
    departement: "Département",
    kind: "Nature",
    format: "Format",
    verification: "Vérification",
    opening: "Ouverture",
    passesBy: "Passage dans la commune",
    reach: "Éloignement",
  },
  themesAddUp: "Plusieurs thèmes cochés : le lieu doit tous les traiter.",
  categories: {
    "france-services": "France services",
    "espace-saisonnier": "Espace saisonnier",
    "lieu-multiservices": "Lieu multi-services, tiers-lieu",
  },
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
  },
  practicals: {
    samedi: "Ouvert le samedi",
    "soir-ou-week-end": "Le soir après 17\u00a0h\u00a030 ou le week-end",
    "sans-rendez-vous": "Sans rendez-vous",
    "par-telephone": "Joignable par téléphone",
  },
  kinds: {
    accueil: "Lieu d’accueil",
    logement: "Service de logement saisonnier",
    aire: "Aire pour véhicules de saisonniers",
  },
  kindNotes: {
    accueil: "",
    logement: "Ce n’est pas un lieu d’accueil : un service ou une résidence qui loge des saisonniers.",
    aire: "Ce n’est pas un lieu d’accueil : une aire pour les véhicules des saisonniers.",
  },
  formats: { fixe: "Fixe", itinerant: "Itinérant", multisite: "Multisite", antenne: "Antenne" },
  formatNotes: {
    fixe: "",
    itinerant: "Service itinérant : il se déplace de commune en commune. La carte montre son point d’attache.",
    multisite: "Plusieurs sites se partagent la semaine.",
    antenne: "Antenne d’un lieu principal.",
  },
  verifications: { officiel: "Liste officielle", recoupe: "Recoupé", "a-confirmer": "À confirmer" },
  verificationNotes: {
    officiel: "Inscrit sur une liste officielle.",
    recoupe: "Confirmé par deux sources, ou par une source récente.",
    "a-confirmer": "Source ancienne, unique ou partielle : appelez avant de vous déplacer.",
  },

  places: ({ count }) => lieux(count),
  placeList: "Lieux",
  loadingPlaces: "Chargement des lieux…",
  approximate: "Position approximative",
  approximateNote: ({ commune }) => `Adresse non située : le point est placé à la mairie (${commune}).`,
  noPlace: "Aucun lieu ne répond à tous ces filtres.",
  emptiedBy: ({ group, count }) => `Le filtre « ${group} » vide la liste : sans lui, ${lieux(count)}.`,
  lift: ({ group }) => `Retirer « ${group} »`,
  emptiedTogether: "Ce sont plusieurs filtres ensemble qui vident la liste.",
  unknownPlace: "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données.",
  dismiss: "Fermer ce message",

  backToList: "Retour à la liste",
  call: "Appeler",
  write: "Écrire",
  directions: "Itinéraire",
  website: "Site web",
  newWindow: "nouvelle fenêtre",
  callNumber: ({ number }) => `Appeler le ${number}`,
  address: "Adresse",
  contact: "Contact",
  phone: "Téléphone",
  email: "Courriel",
  none: "Non renseigné",
  openingHours: "Horaires",
  openingUnknown: "Horaires inconnus : appelez avant de vous déplacer.",
  openingSource: ({ text }) => `Horaires donnés par la source : ${text}`,
  closed: "Fermé",
  today: "aujourd’hui",
  openUntil: ({ time }) => `Ouvert jusqu’à ${time}`,
  closingAt: ({ time }) => `Ferme bientôt, à ${time}`,
  closedOpensToday: ({ time }) => `Fermé – ouvre à ${time}`,
  closedOpensTomorrow: ({ time }) => `Fermé – ouvre demain à ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) =>
    `Fermé – ouvre ${day.toLowerCase()}${isNextWeek ? " prochain" : ""} à ${time}`,
  closedForSeason: {
    hiver: "Fermé en cette saison – ouvert l’hiver",
    ete: "Fermé en cette saison – ouvert l’été",
  },
  openByAppointment: "Sur rendez-vous aujourd’hui",
  hoursUnknown: "Horaires inconnus",
  maybeClosedOnHoliday: "jour férié : peut être fermé",
  days: ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"],
  timeRange: ({ from, to }) => `${from} – ${to}`,
  spokenTimeRange: ({ from, to }) => `de ${from} à ${to}`,
  appointment: "Rendez-vous",
  appointmentYes: "Rendez-vous possible ou demandé",
  appointmentNo: "Sans rendez-vous",
  season: "Saison",
  seasons: { hiver: "Hiver", ete: "Été", "toute-l-annee": "Toute l’année" },
  helpsWith: "Démarches et services",
  format: "Format",
  nature: "Dit par la source",
  stops: "Arrêts et permanences",
  comment: "À savoir",
  doubts: "À vérifier",
  labelledOn: "Labellisé le",
  verification: "Vérification",
  source: "Source",
  sourceDate: ({ date }) => `donnée du ${date}`,
  licence: "Licence",
  identifier: "Identifiant",
  labelled: ({ name, text }) => `${name} : ${text}`,
  alsoListed: ({ name }) => `Aussi connu comme : ${name}`,

  coverage: "Population desservie",
  measured: ({ count, model }) =>
    count === 0
      ? "Aucun lieu d’accueil visible : personne n’est desservi."
      : `Ce qui est mesuré : ${count === 1 ? "le lieu d’accueil visible" : `les ${nombre(count)} lieux d’accueil visibles`} avec vos filtres, ${parLeModele(model)}, depuis la mairie de chaque commune.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un service de logement ou une aire visible n’est pas compté : on n’y est pas accueilli."
      : `${nombre(count)} services de logement ou aires visibles ne sont pas comptés : on n’y est pas accueilli.`,
  threshold: "Seuil",
  thresholdValue: ({ threshold, model }) => `${seuil(threshold, model)} ${parLeModele(model)}`,
  shareWithin: ({ threshold, model }) =>
    `de la population à moins de ${seuil(threshold, model)} d’un lieu, ${parLeModele(model)}`,
  covered: "Desservis",
  uncovered: "Non desservis",
  inhabitants: ({ count, number }) => `${number} ${count > 1 ? "habitants" : "habitant"}`,
  coveredSurface: ({ share }) => `Zone couverte : ${share} de la surface`,
  drawingSurface: "Dessin de la zone couverte…",
  surfaceFailed: "La zone couverte n’a pas pu être dessinée ; les chiffres, eux, sont justes.",
  byDepartement: "Couverture par département",
  departement: "Département",
  population: "Population",
  share: "Part desservie",
  wholeRegion: "Les sept départements",
  notApplicable: "sans objet",
  coverageMethod: ({ communes, vintage }) =>
    `Population municipale (millésime ${vintage}), comptée à la mairie de chacune des ${nombre(communes)} communes. Les lieux des départements et pays voisins ne sont pas chargés : près des limites, la part réelle peut être plus haute.`,
  communesFailed:
    "Sans le fichier des communes, la population desservie ne peut pas être calculée. La liste et la carte restent utilisables.",

  accessModel: "Modèle d’accès",
  accessModels: { ete: "Par la route, l’été", hiver: "Par la route, l’hiver", droite: "À vol d’oiseau" },
  metric: "Mesure",
  metrics: { km: "Kilomètres", min: "Minutes" },
  seasonToday: {
    ete: "Aujourd’hui, les cols sont dans leur saison d’été (juin à octobre).",
    hiver: "Aujourd’hui, les cols sont dans leur saison d’hiver (novembre à mai).",
  },
  roadEstimate: {
    km: "Distances estimées par la route, non mesurées. L’Italie et la Suisse sont exclues.",
    min: "Temps estimés d’après des vitesses supposées par classe de route, non mesurés. L’Italie et la Suisse sont exclues.",
  },
  straightLimits: "La ligne droite ignore les crêtes, les cols et l’hiver.",
  roadsLoading: "Chargement du réseau des routes…",
  roadsFailed: "Sans le réseau des routes, toutes les distances sont à vol d’oiseau.",
  bothSeasons: ({ ete, hiver }) => `L’été : ${ete} · l’hiver : ${hiver}.`,
  fewerInWinter: ({ count, number }) => `L’hiver, ${number} ${count > 1 ? "habitants" : "habitant"} de moins.`,
  withSuppositions: ({ shut, opened }) =>
    `Chiffres avec ${liste([
      ...(shut > 0 ? [`${cols(shut)} supposé${shut > 1 ? "s" : ""} fermé${shut > 1 ? "s" : ""}`] : []),
      ...(opened > 0 ? [`${cols(opened)} supposé${opened > 1 ? "s" : ""} ouvert${opened > 1 ? "s" : ""}`] : []),
    ])}.`,
  liftSuppositions: "Annuler les suppositions",

  departure: "Commune de départ",
  departureHint: "Écrivez son nom : la page montre son lieu le plus proche et le chemin.",
  departureUnknown: ({ text }) => `Aucune commune des sept départements ne s’appelle « ${text} ».`,
  departureAmbiguous: ({ text }) =>
    `Plusieurs communes s’appellent « ${text} » : ajoutez le numéro du département, ou choisissez dans la liste.`,
  clearDeparture: "Effacer la commune",
  unknownCommune: "La commune demandée par ce lien n’est pas dans les sept départements.",
  nearestPlace: "Lieu le plus proche",
  noNearestPlace: "Aucun chemin ne mène à un lieu d’accueil visible.",
  costByRoad: ({ value, metric }) => environ(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} à vol d’oiseau`,
  wayBy: ({ roads, passes }) => `par ${liste([...roads.map(roadWithArticle), ...passes.map(withArticle)])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `Vers ${place} : ${environ(summer, metric)}, l’été comme l’hiver.`;
    const inWinter = winter === undefined ? "aucune route ouverte l’hiver" : `${exact(winter, metric)} l’hiver`;
    const why =
      closed.length === 0
        ? ""
        : ` (${closed.length > 1 ? "cols fermés" : "col fermé"} : ${liste(closed.map(inSentence))})`;
    return `Vers ${place} : ${environ(summer, metric)} l’été, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) =>
    `L’hiver, le lieu le plus proche est ${place} : ${environ(value, metric)}.`,
  passesOnWay: "Cols et tunnels sur le chemin",

  passes: "Cols",
  passesShown: { ete: "État habituel l’été", hiver: "État habituel l’hiver" },
  passGroups: { closed: "Fermés", doubtful: "Ouverts avec réserve", open: "Ouverts" },
  passStates: { closed: "fermé", doubtful: "ouvert selon l’année", open: "ouvert" },
  supposedStates: { closed: "supposé fermé", open: "supposé ouvert" },
  doubtfulPass: "Fermé certains jours ou certains hivers : il est compté ouvert.",
  doorKinds: { col: "Col", tunnel: "Tunnel", pont: "Pont", carrefour: "Carrefour", gorge: "Gorge" },
  altitude: "Altitude",
  altitudeValue: ({ number }) => `${number} m`,
  passRoads: ({ count }) => (count > 1 ? "Routes" : "Route"),
  connects: "Relie",
  usualClosure: "Fermeture habituelle",
  closureUnknown: "aucune connue",
  aboutPass: "En détail",
  stateReasons: {
    usual: "C’est son état habituel en cette saison.",
    supposed: "C’est une supposition : tous les chiffres en tiennent compte, et le lien de la page la garde.",
  },
  stateOfTheDay: "L’état du jour n’est pas connu ici : renseignez-vous avant de partir.",
  borderPass: "Il mène hors de France : le réseau s’arrête là et aucun chemin ne l’emprunte.",
  whatClosingChanges: "Ce que sa fermeture change",
  countingDetours: "Calcul des détours…",
  detoursFailed: "Les détours n’ont pas pu être calculés sur cet appareil.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Fermé, il n’allonge de moitié aucun trajet entre communes distantes de moins de ${nearKm} km par la route.`
      : `Fermé, il allonge de moitié ou plus ${pairs === 1 ? "un trajet" : `${nombre(pairs)} trajets`} entre communes distantes de moins de ${nearKm} km par la route ; ${nombre(communes)} communes sont concernées.`,
  supposeClosed: ({ kind }) => `Supposer ${ce(kind)} fermé`,
  supposeOpen: ({ kind }) => `Supposer ${ce(kind)} ouvert`,
  backToUsual: "Revenir à l’état habituel",
  passToConfirm: "Source ancienne, unique ou partielle.",
  unknownPass: "Le col demandé par ce lien n’est pas, ou n’est plus, dans les données.",

  method: "Méthode et limites",
  methodRoads:
    "Les distances par la route sont des estimations sur un réseau schématique : les routes y sont simplifiées, les crêtes ne se franchissent qu’aux cols, tunnels et ponts, et les montées allongent le chemin. Ce n’est ni une mesure ni un itinéraire.",
  methodError: ({ pairs, median, ninth }) =>
    `Sur ${nombre(pairs)} trajets de référence qui n’ont pas servi au réglage, l’erreur médiane est de ${median} et neuf erreurs sur dix restent sous ${ninth}.`,
  methodSpeeds: "Vitesses supposées pour les minutes, sans trafic ni météo",
  roadClass: "Classe de route",
  roadClasses: {
    motorway: "Autoroute",
    national: "Route nationale",
    departmental: "Route départementale",
    pass: "Route de col ou sinueuse",
    local: "Petite route, accès au village",
  },
  speed: "km/h",
  methodWinter:
    "L’hiver des cols va de novembre à mai. Ceux qui ferment « selon l’année » sont comptés ouverts, avec un avertissement.",
  methodBorders:
    "Aucun chemin ne passe par l’Italie ni la Suisse. Les départements voisins (01, 07, 13, 26, 83) ne sont pas couverts : ni leurs lieux, ni leurs communes.",

  dataIntro: "Ce que contient la carte, d’où cela vient et à quelle date.",
  placesByType: "Lieux par type",
  placesByVerification: "Lieux par vérification",
  total: "En tout",
  countedOnce: "Un lieu inscrit dans deux tables compte une fois dans le total et une fois dans chaque type.",
  sources: "Sources et licences",
  producer: "Producteur",
  vintage: "Millésime",
  usedFor: "Tables",
  schematicNote:
    "Les contours des communes et des intercommunalités sont schématiques (cellules autour des mairies), ceux des départements viennent de Natural Earth : ils situent, ils ne font pas foi.",
  manifestFailed: "La liste des sources n’a pas pu être lue.",

  loadFailed: "Les lieux n’ont pas pu être chargés.",
  fileUnreachable: ({ file }) => `Le fichier ${file} ne répond pas. Vérifiez la connexion, puis réessayez.`,
  fileDamaged: ({ file }) =>
    `Le fichier ${file} est endommagé. Réessayez ; si cela persiste, signalez-le à l’hébergeur du site.`,
  retry: "Réessayer",
  pageFailed: "Cette partie de la page s’est arrêtée.",

  map: "Carte des lieux",
  mapHelp: "Flèches pour se déplacer, plus et moins pour l’échelle. Tout ce que montre la carte est dans la liste.",
  mapLoading: "La carte arrive…",
  mapNoWebgl:
    "Ce navigateur ne peut pas dessiner la carte (WebGL absent ou refusé). La liste, les fiches et les chiffres fonctionnent.",
  mapFailed: "La carte n’a pas pu être chargée. La liste, les fiches et les chiffres fonctionnent.",
  baseMapFailed: "Le fond de carte n’a pas pu être chargé : les lieux sont dessinés sans lui.",
  territoriesFailed: "Les contours des territoires n’ont pas pu être chargés : la zone couverte n’est pas dessinée.",
  attribution: "fond schématique",
  zoomIn: "Rapprocher",
  zoomOut: "Éloigner",
  northUp: "Remettre le nord en haut",
  wholeMap: "Voir les sept départements",
  attributionToggle: "Afficher ou masquer les sources de la carte",
  kilometres: "km",
  metres: "m",
  legend: "Légende",
  legendCluster: "Plusieurs lieux : parts de chaque type",
  legendItinerant: "Itinérant",
  legendApproximate: "Position approximative",
  legendHousing: "Logement ou aire, sans accueil",
  legendSeveral: "Deux types au même endroit",
  legendCovered: "À moins du seuil d’un lieu",
  legendGap: "Au-delà du seuil",
  legendAccess: ({ above, upTo, metric }) => {
    if (above === undefined) return `Lieu le plus proche à ${upTo} ${metric} au plus`;
    return upTo === undefined ? `Plus de ${above} ${metric}` : `De ${above} à ${upTo} ${metric}`;
  },
  legendBeyond: "Hachures : au-delà du seuil",
  legendWay: "De la commune choisie au lieu le plus proche",
  legendPasses: { closed: "Col fermé", doubtful: "Col ouvert selon l’année", open: "Col ouvert" },
  legendSupposed: "Cadre : état supposé",
  legendSchematic: "Contours schématiques",
  legendTerritories: "Limites : département, intercommunalité, commune",
};

function lieux(count: number): string {
  return `${nombre(count)} ${count > 1 ? "lieux" : "lieu"}`;
}

function cols(count: number): string {
  return `${nombre(count)} ${count > 1 ? "cols" : "col"}`;
}

function parLeModele(model: AccessModel): string {
  if (model.kind === "droite") return "à vol d’oiseau";
  return model.season === "ete" ? "par la route, l’été" : "par la route, l’hiver";
}

function seuil(threshold: number, model: AccessModel): string {
  return `${nombre(threshold)} ${model.kind === "droite" ? "km" : model.metric}`;
}

function environ(value: number, metric: Metric): string {
  return value === 0 ? exact(value, metric) : `environ ${exact(value, metric)}`;
}

function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "moins de 1 km" : "moins de 5 min";
  return `${nombre(value)} ${metric}`;
}

function ce(kind: DoorKind): string {
  return kind === "col" || kind === "tunnel" || kind === "pont" || kind === "carrefour" ? `ce ${kind}` : "ce passage";
}

function liste(items: readonly string[]): string {
  return new Intl.ListFormat("fr-FR").format(items);
}

function nombre(count: number): string {
  return new Intl.NumberFormat("fr-FR").format(count);
}
