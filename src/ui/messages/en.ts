import type { AccessModel } from "../../domain/access/access-model.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { DoorKind } from "../../domain/network/road-network.ts";
import type { Catalogue } from "./catalogue.ts";

/** British English. A French name of an administration stays French and is explained once, in brackets. */
export const en: Catalogue = {
  appName: "Services alpins",
  appPurpose: "Where to get help with public services in the French Alps",
  skipToList: "Skip to the list of places",
  skipToMap: "Skip to the map",
  language: "Language",
  appearance: "Appearance",
  appearances: { auto: "Automatic", clair: "Light", sombre: "Dark" },
  views: "Views",
  viewNames: { trouver: "Find", territoires: "Areas", donnees: "Data" },
  panel: "Search and results",
  growPanel: "Enlarge the panel",
  shrinkPanel: "Shrink the panel",

  filters: "Filters",
  filtersSet: ({ count }) => `${number(count)} ${count === 1 ? "active filter" : "active filters"}`,
  resetFilters: "Reset filters",
  liftFilter: ({ name }) => `Remove the filter “${name}”`,
  closeFilters: ({ count }) => `Show ${places(count)}`,
  groups: {
    category: "Type of place",
    theme: "Topics",
    practical: "Practical",
    departement: "Département",
    kind: "Purpose",
    format: "Format",
    verification: "Verification",
    opening: "Opening",
    passesBy: "Stops in the commune",
    reach: "Distance",
  },
  themesAddUp: "Several topics ticked: the place must handle them all.",
  categories: {
    "france-services": "France services (public services desk)",
    "espace-saisonnier": "Espace saisonnier (seasonal workers’ office)",
    "lieu-multiservices": "Multi-service place or community hub (tiers-lieu)",
  },
  themes: {
    emploi: "Work",
    formation: "Training",
    logement: "Housing",
    sante: "Health",
    famille: "Family",
    retraite: "Retirement",
    impots: "Taxes",
    droits: "Rights and justice",
    identite: "Identity papers",
    numerique: "Digital help",
    mobilite: "Getting around",
    energie: "Energy",
    courrier: "Post",
    commerce: "Shop",
    coworking: "Coworking",
    culture: "Culture",
    alimentation: "Food",
    transition: "Green transition",
  },
  practicals: {
    samedi: "Open on Saturdays",
    "soir-ou-week-end": "Evenings after 17:30 or weekends",
    "sans-rendez-vous": "No appointment needed",
    "par-telephone": "Can be reached by phone",
  },
  kinds: {
    accueil: "In-person help point",
    logement: "Seasonal housing service",
    aire: "Parking area for seasonal workers’ vehicles",
  },
  kindNotes: {
    accueil: "",
    logement: "Not a help point: a service or a residence that houses seasonal workers.",
    aire: "Not a help point: a parking area for seasonal workers’ vehicles.",
  },
  formats: { fixe: "Fixed", itinerant: "Mobile", multisite: "Multi-site", antenne: "Branch" },
  formatNotes: {
    fixe: "",
    itinerant: "Mobile service: it travels from commune to commune. The map shows its home base.",
    multisite: "Several sites share the week.",
    antenne: "Branch of a main place.",
  },
  verifications: { officiel: "Official list", recoupe: "Cross-checked", "a-confirmer": "To be confirmed" },
  verificationNotes: {
    officiel: "On an official list.",
    recoupe: "Confirmed by two sources, or by a recent one.",
    "a-confirmer": "Old, single or partial source: call before you go.",
  },

  places: ({ count }) => places(count),
  placeList: "Places",
  loadingPlaces: "Loading places…",
  approximate: "Approximate position",
  approximateNote: ({ commune }) => `Address not located: the point stands at the town hall of ${commune}.`,
  noPlace: "No place matches all these filters.",
  emptiedBy: ({ group, count }) => `The filter “${group}” empties the list: without it, ${places(count)}.`,
  lift: ({ group }) => `Remove “${group}”`,
  emptiedTogether: "Several filters together empty the list.",
  unknownPlace: "The place this link asks for is not in the data, or no longer is.",
  dismiss: "Close this message",

  backToList: "Back to the list",
  call: "Call",
  write: "Email",
  directions: "Directions",
  website: "Website",
  newWindow: "new window",
  callNumber: ({ number: phone }) => `Call ${phone}`,
  address: "Address",
  contact: "Contact",
  phone: "Phone",
  email: "Email",
  none: "Not given",
  openingHours: "Opening hours",
  openingUnknown: "Opening hours unknown: call before you go.",
  openingSource: ({ text }) => `Opening hours as the source gives them: ${text}`,
  closed: "Closed",
  today: "today",
  openUntil: ({ time }) => `Open until ${time}`,
  closingAt: ({ time }) => `Closes soon, at ${time}`,
  closedOpensToday: ({ time }) => `Closed – opens at ${time}`,
  closedOpensTomorrow: ({ time }) => `Closed – opens tomorrow at ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) => `Closed – opens ${isNextWeek ? "next" : "on"} ${day} at ${time}`,
  closedForSeason: {
    hiver: "Closed this season – open in winter",
    ete: "Closed this season – open in summer",
  },
  openByAppointment: "By appointment today",
  hoursUnknown: "Opening hours unknown",
  maybeClosedOnHoliday: "public holiday: may be closed",
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  timeRange: ({ from, to }) => `${from}–${to}`,
  spokenTimeRange: ({ from, to }) => `from ${from} to ${to}`,
  appointment: "Appointment",
  appointmentYes: "Appointment possible or required",
  appointmentNo: "No appointment needed",
  season: "Season",
  seasons: { hiver: "Winter", ete: "Summer", "toute-l-annee": "All year round" },
  helpsWith: "What you can get help with",
  format: "Format",
  nature: "In the source’s words",
  stops: "Stops and session times",
  comment: "Good to know",
  doubts: "To be checked",
  labelledOn: "Accredited on",
  verification: "Verification",
  source: "Source",
  sourceDate: ({ date }) => `data from ${date}`,
  licence: "Licence",
  identifier: "Identifier",
  labelled: ({ name, text }) => `${name}: ${text}`,
  alsoListed: ({ name }) => `Also known as: ${name}`,

  coverage: "Population covered",
  measured: ({ count, model }) =>
    count === 0
      ? "No help point visible: nobody is covered."
      : `What is measured: ${count === 1 ? "the one help point visible" : `the ${number(count)} help points visible`} with your filters, ${byModel(model)}, from the town hall of each commune.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "One visible housing service or parking area is not counted: nobody gives help there in person."
      : `${number(count)} visible housing services or parking areas are not counted: nobody gives help there in person.`,
  threshold: "Maximum distance",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model }) =>
    `of the population within ${reach(threshold, model)} of a place, ${byModel(model)}`,
  covered: "Covered",
  uncovered: "Not covered",
  inhabitants: ({ count, number: written }) => `${written} ${count === 1 ? "inhabitant" : "inhabitants"}`,
  coveredSurface: ({ share }) => `Area covered: ${share} of the whole`,
  drawingSurface: "Drawing the covered area…",
  surfaceFailed: "The covered area could not be drawn; the figures are still right.",
  byDepartement: "Coverage by département (similar to a county)",
  departement: "Département",
  population: "Population",
  share: "Share covered",
  wholeRegion: "All seven départements",
  notApplicable: "not applicable",
  coverageMethod: ({ communes, vintage }) =>
    `Municipal population (edition: ${vintage}), counted at the town hall of each of the ${number(communes)} communes (municipalities). Places in neighbouring départements and countries are not loaded: near the boundaries, the true share may be higher.`,
  communesFailed:
    "Without the file of communes, the population covered cannot be worked out. The list and the map still work.",

  accessModel: "Access model",
  accessModels: { ete: "By road, in summer", hiver: "By road, in winter", droite: "As the crow flies" },
  metric: "Unit",
  metrics: { km: "Kilometres", min: "Minutes" },
  seasonToday: {
    ete: "Today the passes are in their summer season (June to October).",
    hiver: "Today the passes are in their winter season (November to May).",
  },
  roadEstimate: {
    km: "Road distances are estimated, not measured. Italy and Switzerland are left out.",
    min: "Times are estimated from speeds assumed for each class of road, not measured. Italy and Switzerland are left out.",
  },
  straightLimits: "A straight line knows nothing of ridges, passes and winter.",
  roadsLoading: "Loading the road network…",
  roadsFailed: "Without the road network, all distances are as the crow flies.",
  bothSeasons: ({ ete, hiver }) => `Summer: ${ete} · winter: ${hiver}.`,
  fewerInWinter: ({ count, number: written }) =>
    `In winter, ${written} fewer ${count === 1 ? "inhabitant" : "inhabitants"}.`,
  withSuppositions: ({ shut, opened }) =>
    `Figures with ${list([
      ...(shut > 0 ? [`${passes(shut)} assumed closed`] : []),
      ...(opened > 0 ? [`${passes(opened)} assumed open`] : []),
    ])}.`,
  liftSuppositions: "Drop the assumptions",

  departure: "Commune to start from",
  departureHint: "Type the name of a commune (municipality): the page shows its nearest place and the way there.",
  departureUnknown: ({ text }) => `No commune of the seven départements is called “${text}”.`,
  departureAmbiguous: ({ text }) =>
    `Several communes are called “${text}”: add the number of the département, or choose from the list.`,
  clearDeparture: "Clear the commune",
  unknownCommune: "The commune this link asks for is not in the seven départements.",
  nearestPlace: "Nearest place",
  noNearestPlace: "No way leads to a visible help point.",
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} as the crow flies`,
  wayBy: ({ roads, passes: names }) => `via ${list([...roads.map((road) => `the ${road}`), ...names])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `To ${place}: ${about(summer, metric)}, in summer and in winter.`;
    const inWinter = winter === undefined ? "no open road in winter" : `${exact(winter, metric)} in winter`;
    const why = closed.length === 0 ? "" : ` (${closed.length === 1 ? "pass" : "passes"} closed: ${list(closed)})`;
    return `To ${place}: ${about(summer, metric)} in summer, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) => `In winter the nearest place is ${place}: ${about(value, metric)}.`,
  passesOnWay: "Passes and tunnels on the way",

  passes: "Mountain passes",
  passesShown: { ete: "Usual state in summer", hiver: "Usual state in winter" },
  passGroups: { closed: "Closed", doubtful: "Open with a reserve", open: "Open" },
  passStates: { closed: "closed", doubtful: "open, depending on the year", open: "open" },
  supposedStates: { closed: "assumed closed", open: "assumed open" },
  doubtfulPass: "Closed on some days or in some winters: it is counted as open.",
  doorKinds: { col: "Pass", tunnel: "Tunnel", pont: "Bridge", carrefour: "Crossroads", gorge: "Gorge" },
  altitude: "Altitude",
  altitudeValue: ({ number: metres }) => `${metres} m`,
  passRoads: ({ count }) => (count === 1 ? "Road" : "Roads"),
  connects: "Links",
  usualClosure: "Usual closure",
  closureUnknown: "none known",
  aboutPass: "In detail",
  stateReasons: {
    usual: "This is its usual state in this season.",
    supposed: "This is an assumption: all figures take it into account, and the page’s link keeps it.",
  },
  stateOfTheDay: "Today’s actual state is not known here: check before you leave.",
  borderPass: "It leads out of France: the network stops there and no way goes through.",
  whatClosingChanges: "What closing it changes",
  countingDetours: "Counting the detours…",
  detoursFailed: "The detours could not be counted on this device.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Closed, it makes no journey between communes less than ${nearKm} km apart by road half as long again.`
      : `Closed, it makes ${pairs === 1 ? "one journey" : `${number(pairs)} journeys`} between communes less than ${nearKm} km apart by road at least half as long again; ${number(communes)} communes are affected.`,
  supposeClosed: ({ kind }) => `Assume this ${PASSAGES[kind]} is closed`,
  supposeOpen: ({ kind }) => `Assume this ${PASSAGES[kind]} is open`,
  backToUsual: "Back to the usual state",
  passToConfirm: "Old, single or partial source.",
  unknownPass: "The pass this link asks for is not in the data, or no longer is.",

  method: "Method and limits",
  methodRoads:
    "Road distances are estimates on a schematic network: roads are simplified, ridges are crossed only at passes, tunnels and bridges, and climbs make the way longer. This is neither a measurement nor a route to follow.",
  methodError: ({ pairs, median, ninth }) =>
    `On ${number(pairs)} reference trips that were not used to tune the estimate, the median error is ${median} and nine errors in ten stay below ${ninth}.`,
  methodSpeeds: "Speeds assumed for the minutes, without traffic or weather",
  roadClass: "Class of road",
  roadClasses: {
    motorway: "Motorway",
    national: "National road",
    departmental: "Departmental road",
    pass: "Pass or winding road",
    local: "Minor road, access to a village",
  },
  speed: "km/h",
  methodWinter:
    "The passes’ winter lasts from November to May. Those that close “depending on the year” are counted as open, with a warning.",
  methodBorders:
    "No way goes through Italy or Switzerland. The neighbouring départements (01, 07, 13, 26, 83) are not covered: neither their places nor their communes.",

  dataIntro: "What the map contains, where it comes from and from what date.",
  placesByType: "Places by type",
  placesByVerification: "Places by verification",
  total: "In all",
  countedOnce: "A place listed in two tables counts once in the total and once in each type.",
  sources: "Sources and licences",
  producer: "Producer",
  vintage: "Edition",
  usedFor: "Tables",
  schematicNote:
    "The outlines of communes and of intercommunalités (groups of communes, EPCI) are schematic: cells around the town halls. Those of the départements come from Natural Earth. They show roughly where things are and have no legal force.",
  manifestFailed: "The list of sources could not be read.",

  loadFailed: "The places could not be loaded.",
  fileUnreachable: ({ file }) => `The file ${file} is not responding. Check your connection, then try again.`,
  fileDamaged: ({ file }) => `The file ${file} is damaged. Try again; if it keeps happening, tell the site’s host.`,
  retry: "Try again",
  pageFailed: "This part of the page has stopped working.",

  map: "Map of places",
  mapHelp: "Arrow keys to move, plus and minus to zoom. Everything the map shows is in the list.",
  mapLoading: "The map is coming…",
  mapNoWebgl:
    "This browser cannot draw the map (WebGL missing or refused). The list, the details of each place and the figures work.",
  mapFailed: "The map could not be loaded. The list, the details of each place and the figures work.",
  baseMapFailed: "The base map could not be loaded: the places are drawn without it.",
  territoriesFailed: "The outlines of the areas could not be loaded: the covered area is not drawn.",
  attribution: "schematic base map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  northUp: "Turn north back to the top",
  wholeMap: "Show all seven départements",
  attributionToggle: "Show or hide the sources of the map",
  kilometres: "km",
  metres: "m",
  legend: "Legend",
  legendCluster: "Several places: share of each type",
  legendItinerant: "Mobile",
  legendApproximate: "Approximate position",
  legendHousing: "Housing or parking area, no help in person",
  legendSeveral: "Two types in the same place",
  legendCovered: "Within the maximum distance of a place",
  legendGap: "Beyond the maximum distance",
  legendAccess: ({ above, upTo, metric }) => {
    if (above === undefined) return `Nearest place at most ${upTo} ${metric} away`;
    return upTo === undefined ? `More than ${above} ${metric}` : `${above} to ${upTo} ${metric}`;
  },
  legendBeyond: "Hatched: beyond the maximum",
  legendWay: "From the chosen commune to its nearest place",
  legendPasses: { closed: "Pass closed", doubtful: "Pass open, depending on the year", open: "Pass open" },
  legendSupposed: "Framed: assumed state",
  legendSchematic: "Schematic outlines",
  legendTerritories: "Boundaries: département, intercommunalité (group of communes), commune",
};

function places(count: number): string {
  return `${number(count)} ${count === 1 ? "place" : "places"}`;
}

function number(count: number): string {
  return new Intl.NumberFormat("en-GB").format(count);
}

const PASSAGES: Readonly<Record<DoorKind, string>> = {
  col: "pass",
  tunnel: "tunnel",
  pont: "bridge",
  carrefour: "crossroads",
  gorge: "gorge",
};

function passes(count: number): string {
  return `${number(count)} ${count === 1 ? "pass" : "passes"}`;
}

function byModel(model: AccessModel): string {
  if (model.kind === "droite") return "as the crow flies";
  return model.season === "ete" ? "by road, in summer" : "by road, in winter";
}

function reach(threshold: number, model: AccessModel): string {
  return `${number(threshold)} ${model.kind === "droite" ? "km" : model.metric}`;
}

function about(value: number, metric: Metric): string {
  return value === 0 ? exact(value, metric) : `about ${exact(value, metric)}`;
}

function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "less than 1 km" : "less than 5 min";
  return `${number(value)} ${metric}`;
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(items);
}
