/** The host of the isochrones; the tests answer in its place. */
export const ISOCHRONE_HOST = "https://data.geopf.fr";

/**
 * Answer of the service. area: around the place, larger with more minutes; busy: HTTP 429 for a second; broken: HTTP 500; silent: none;
 * elsewhere: an area of another place; page: an HTML page.
 */
export type IsochroneAnswer = "area" | "busy" | "broken" | "silent" | "elsewhere" | "page";

interface Response {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** CORS headers: any page may read the answers and `retry-after`. */
const ANY_ORIGIN = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };

/** The request in words: "10 minutes to 6.63,44.9". */
export function readIsochroneQuestion({ searchParams }: URL): string {
  const [value, unit, point] = ["costValue", "timeUnit", "point"].map((name) => searchParams.get(name));
  const isToPlace = searchParams.get("direction") === "arrival" && searchParams.get("profile") === "car";
  return `${value} ${unit}s ${isToPlace ? "to" : "from"} ${point}`;
}

/** The response in the service's format. */
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

/** The line that Chromium logs for such an answer, the only permitted console message. */
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
