/** The open services of IGN. */
const GEOPLATEFORME = "https://data.geopf.fr";
/** The open data of the State, and where it keeps the files to which its stable addresses redirect. */
const DATA_GOUV = "https://www.data.gouv.fr";
const DATA_GOUV_FILES = "https://static.data.gouv.fr";

/** What a service is asked for. */
export type ServiceId = "addressSearch" | "addressOfPosition" | "isochrones" | "nationalList" | "baseMap";

/** The act of a person that makes the page ask. */
export type ServiceAct =
  | "typeInSearch"
  | "askAddressOfPosition"
  | "askIsochrones"
  | "askNationalList"
  | "chooseBaseMap";

/** What goes to a service, beside what every request tells: the network address and the kind of browser. */
export type SentThing = "typedText" | "middleOfRegion" | "devicePosition" | "placePosition" | "shownTiles";

/** How a person refuses: by not acting, or by the choice that takes it back. */
export type Refusal = "typeNoAddress" | "leaveButton" | "keepOwnBaseMap";

export interface OutsideService {
  /** Asked at the first; those after it are where it redirects. */
  readonly origins: readonly [string, ...string[]];
  readonly provider: "ign" | "dinum";
  readonly act: ServiceAct;
  readonly sends: readonly SentThing[];
  readonly refusal: Refusal;
}

/**
 * Every service beside the site's own that the page may ask, and nothing is asked that does not stand here. All are asked by a
 * person's act only, without cookie nor address of the page; none needs a key, and the page works without any of them. The
 * content policy and the privacy page are made of this table.
 */
export const OUTSIDE_SERVICES: Readonly<Record<ServiceId, OutsideService>> = {
  addressSearch: {
    origins: [GEOPLATEFORME],
    provider: "ign",
    act: "typeInSearch",
    sends: ["typedText", "middleOfRegion"],
    refusal: "typeNoAddress",
  },
  addressOfPosition: {
    origins: [GEOPLATEFORME],
    provider: "ign",
    act: "askAddressOfPosition",
    sends: ["devicePosition"],
    refusal: "leaveButton",
  },
  isochrones: {
    origins: [GEOPLATEFORME],
    provider: "ign",
    act: "askIsochrones",
    sends: ["placePosition"],
    refusal: "leaveButton",
  },
  nationalList: {
    origins: [DATA_GOUV, DATA_GOUV_FILES],
    provider: "dinum",
    act: "askNationalList",
    sends: [],
    refusal: "leaveButton",
  },
  baseMap: {
    origins: [GEOPLATEFORME],
    provider: "ign",
    act: "chooseBaseMap",
    sends: ["shownTiles"],
    refusal: "keepOwnBaseMap",
  },
};

/** The only hosts beside the site's own that the page may ask, as origins. */
export const SERVICE_HOSTS: readonly string[] = [
  ...new Set(Object.values(OUTSIDE_SERVICES).flatMap(({ origins }) => origins)),
];

/** Where each public service is, without a final slash. */
export const SERVICES = {
  /** From an address to its position and back: https://geoservices.ign.fr/node/1408 */
  geocoding: `${GEOPLATEFORME}/geocodage`,
  /** From where a place is reached in so many minutes by car: https://geoservices.ign.fr/documentation/services/services-geoplateforme/itineraire */
  isochrone: `${GEOPLATEFORME}/navigation/isochrone`,
  /** Plan IGN as vector tiles, its symbols, and how it is drawn: https://geoservices.ign.fr/documentation/services/services-geoplateforme/diffusion */
  planStyle: `${GEOPLATEFORME}/annexes/ressources/vectorTiles/styles/PLAN.IGN/standard.json`,
  planTiles: `${GEOPLATEFORME}/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf`,
  /** The shaded relief, up to zoom 15. Another STYLE than this gives empty pictures without an error. */
  reliefTiles: `${GEOPLATEFORME}/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=ELEVATION.ELEVATIONGRIDCOVERAGE.SHADOW&STYLE=estompage_grayscale&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`,
  /** The current national list of France services: https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/ */
  nationalList: `${DATA_GOUV}/fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142`,
} as const;

/** Sites to which the page only has links: nothing is asked of them before a person follows one. */
export const LINKED_SITES = {
  openstreetmap: "https://www.openstreetmap.org",
  google: "https://www.google.com",
  apple: "https://maps.apple.com",
  defenseurDesDroits: "https://www.defenseurdesdroits.fr",
} as const;
