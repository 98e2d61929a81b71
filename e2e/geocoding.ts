/** The host of the geocoder; the tests answer in its place. */
export const GEOCODER = "https://data.geopf.fr";

/** An address of the geocoder. */
export interface KnownAddress {
  /** "12 Rue Carnot". */
  readonly name: string;
  readonly postcode: string;
  readonly city: string;
  readonly codeCommune: string;
  /** Longitude, latitude. */
  readonly position: readonly [number, number];
  /** By default a house number. */
  readonly type?: "housenumber" | "street" | "locality" | "municipality";
}

/** Answer of the geocoder. Addresses, best first; busy: HTTP 429; broken: HTTP 500; silent: none; garbage: an HTML page. */
export type GeocoderAnswer = readonly KnownAddress[] | "busy" | "broken" | "silent" | "garbage";

interface Response {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** CORS header: any page may read the answers. */
const ANY_ORIGIN = { "access-control-allow-origin": "*" };

/** The response in the service's format. */
export function answerOf(answer: Exclude<GeocoderAnswer, "silent">): Response {
  if (answer === "busy") return respond(429, "text/plain", "Too Many Requests", { "retry-after": "5" });
  if (answer === "broken") return respond(500, "text/plain", "Internal Server Error");
  if (answer === "garbage") return respond(200, "text/html", "<!doctype html><p>Maintenance");
  const collection = { type: "FeatureCollection", features: answer.map(toFeature) };
  return respond(200, "application/json", JSON.stringify(collection));
}

/** The line that Chromium logs for such an answer, the only permitted console message. */
export function geocoderLine(answer: GeocoderAnswer): RegExp | undefined {
  if (answer === "busy") return /Failed to load resource: the server responded with a status of 429/;
  return answer === "broken" ? /Failed to load resource: the server responded with a status of 500/ : undefined;
}

function respond(status: number, type: string, body: string, headers: Record<string, string> = {}): Response {
  return { status, headers: { ...ANY_ORIGIN, "content-type": type, ...headers }, body };
}

function toFeature({ name, postcode, city, codeCommune, position, type = "housenumber" }: KnownAddress, rank: number) {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: position },
    properties: {
      label: `${name} ${postcode} ${city}`,
      score: 0.9 - rank / 10,
      id: `${codeCommune}_${rank}`,
      type,
      name,
      postcode,
      citycode: codeCommune,
      city,
      context: codeCommune.slice(0, 2),
      importance: 0.5,
    },
  };
}
