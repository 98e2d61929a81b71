/** The open services of IGN. */
const GEOPLATEFORME = "https://data.geopf.fr";
/** The open data of the State, and where it keeps the files to which its stable addresses redirect. */
const DATA_GOUV = "https://www.data.gouv.fr";
const DATA_GOUV_FILES = "https://static.data.gouv.fr";

/**
 * The only hosts beside the site's own that the page may ask, as origins: the content policy of the built page
 * (vite.config.ts) lets no other be asked.
 */
export const SERVICE_HOSTS: readonly string[] = [GEOPLATEFORME, DATA_GOUV, DATA_GOUV_FILES];

/** Where each public service is, without a final slash. None needs a key; the page works without any of them. */
export const SERVICES = {
  /** From an address to its position and back: https://geoservices.ign.fr/node/1408 */
  geocoding: `${GEOPLATEFORME}/geocodage`,
  /** From where a place is reached in so many minutes by car: https://geoservices.ign.fr/documentation/services/services-geoplateforme/itineraire */
  isochrone: `${GEOPLATEFORME}/navigation/isochrone`,
  /** The current national list of France services: https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/ */
  nationalList: `${DATA_GOUV}/fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142`,
} as const;
