/** The host of the isochrones, which no test reaches. */
export const ISOCHRONE_HOST = "https://data.geopf.fr";

/**
 * An area around the place, the wider the more minutes; busy: asked too often, to come back in a second (HTTP 429); broken: HTTP 500;
 * silent: no answer ever; elsewhere: an area, but of another place; page: a web page in its stead.
 */
export type IsochroneAnswer = "area" | "busy" | "broken" | "silent" | "elsewhere" | "page";

interface Response {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Any page may read the answers, and how long to wait. */
const ANY_ORIGIN = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };

/** What was asked, in the service's own words: "10 minutes to 6.63,44.9". */
export function readIsochroneQuestion({ searchParams }: URL): string {
  const [value, unit, point] = ["costValue", "timeUnit", "point"].map((name) => searchParams.get(name));
  const isToPlace = searchParams.get("direction") === "arrival" && searchParams.get("profile") === "car";
  return `${value} ${unit}s ${isToPlace ? "to" : "from"} ${point}`;
}

/** The response in the service's own shape. */
export function isochroneResponse(answer: Exclude<IsochroneAnswer, "silent">, { searchParams }: URL): Response {
  if (answer === "busy") return respond(429, "Too Many Requests", { "retry-after": "1" });
  if (answer === "broken") return respond(500, "Internal Server Error");
  if (answer === "page") return respond(200, "<!doctype html><p>Maintenance", { "content-type": "text/html" });
  const [longitude = 0, latitude = 0] = (searchParams.get("point") ?? "").split(",").map(Number);
  const minutes = Number(searchParams.get("costValue"));
  const middle = answer === "elsewhere" ? [2.35, 48.85] : [longitude, latitude];
  const geometry = { type: "Polygon", coordinates: [ringAround(middle, minutes * 0.6)] };
  const body = {
    point: searchParams.get("point"),
    resource: "bdtopo-valhalla",
    costType: "time",
    geometry,
    alerts: [],
  };
  return respond(200, JSON.stringify(body), { "content-type": "application/json" });
}

/** Chromium's own line about such an answer, the only message that it may leave in the console. */
export function isochroneLine(answer: IsochroneAnswer): RegExp | undefined {
  if (answer === "busy") return /Failed to load resource: the server responded with a status of 429/;
  return answer === "broken" ? /Failed to load resource: the server responded with a status of 500/ : undefined;
}

function respond(status: number, body: string, headers: Record<string, string> = {}): Response {
  return { status, headers: { ...ANY_ORIGIN, ...headers }, body };
}

function ringAround([longitude = 0, latitude = 0]: readonly number[], radiusKm: number): number[][] {
  return Array.from({ length: 25 }, (_, at) => {
    const angle = (2 * Math.PI * (at % 24)) / 24;
    return [longitude + (radiusKm * Math.cos(angle)) / 79, latitude + (radiusKm * Math.sin(angle)) / 111];
  });
}
