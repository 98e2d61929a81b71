/** The open services of IGN. */
const GEOPLATEFORME = "https://data.geopf.fr";

export type ServiceId = "addressSearch" | "addressesOfFile" | "baseMap";

/** The action of a person that starts the requests. */
export type ServiceAct = "typeInSearch" | "findAddressesOfFile" | "chooseBaseMap";

/** Data in the requests, beside what every request reveals: the IP address and the browser. */
export type SentThing = "typedText" | "middleOfRegion" | "addressesOfFile" | "shownTiles";

/** How a person refuses: by not acting, or by undoing the choice. */
export type Refusal = "typeNoAddress" | "leaveButton" | "keepOwnBaseMap";

export interface OutsideService {
  /** The first origin is requested; the others are those it redirects to. */
  readonly origins: readonly [string, ...string[]];
  readonly act: ServiceAct;
  readonly sends: readonly SentThing[];
  readonly refusal: Refusal;
}

/**
 * Every service, beside the site's own host, that the page may request. All requests follow an action of the person, without cookies or
 * referrer; none needs a key, and the page works without them. The content security policy and the privacy page are derived from this
 * table.
 */
export const OUTSIDE_SERVICES: Readonly<Record<ServiceId, OutsideService>> = {
  addressSearch: {
    origins: [GEOPLATEFORME],
    act: "typeInSearch",
    sends: ["typedText", "middleOfRegion"],
    refusal: "typeNoAddress",
  },
  addressesOfFile: {
    origins: [GEOPLATEFORME],
    act: "findAddressesOfFile",
    sends: ["addressesOfFile"],
    refusal: "leaveButton",
  },
  baseMap: {
    origins: [GEOPLATEFORME],
    act: "chooseBaseMap",
    sends: ["shownTiles"],
    refusal: "keepOwnBaseMap",
  },
};

/** The only origins that the page may request, beside the site's own. */
export const SERVICE_HOSTS: readonly string[] = [
  ...new Set(Object.values(OUTSIDE_SERVICES).flatMap(({ origins }) => origins)),
];

export const SERVICES = {
  /** From an address to its position: https://geoservices.ign.fr/node/1408 */
  geocoding: `${GEOPLATEFORME}/geocodage`,
  /** Plan IGN as pictures of 256 px: https://geoservices.ign.fr/documentation/services/services-geoplateforme/diffusion */
  planTiles: `${GEOPLATEFORME}/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`,
} as const;

/** Sites that the page only links to: no request is sent before a person follows a link. */
export const LINKED_SITES = {
  openstreetmap: "https://www.openstreetmap.org",
  google: "https://www.google.com",
  apple: "https://maps.apple.com",
  defenseurDesDroits: "https://www.defenseurdesdroits.fr",
} as const;
