/** The open services of IGN. */
const GEOPLATEFORME = "https://data.geopf.fr";

/**
 * The only hosts beside the site's own that the page may ask, as origins: the content policy of the built page
 * (vite.config.ts) lets no other be asked.
 */
export const SERVICE_HOSTS: readonly string[] = [GEOPLATEFORME];

/** Where each public service is, without a final slash. None needs a key; the page works without any of them. */
export const SERVICES = {
  /** From an address to its position and back: https://geoservices.ign.fr/node/1408 */
  geocoding: `${GEOPLATEFORME}/geocodage`,
  /** From where a place is reached in so many minutes by car: https://geoservices.ign.fr/documentation/services/services-geoplateforme/itineraire */
  isochrone: `${GEOPLATEFORME}/navigation/isochrone`,
} as const;
