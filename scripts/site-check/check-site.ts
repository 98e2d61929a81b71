import { createHash } from "node:crypto";
import { SOURCES_FILE } from "../../src/data/public-data/data-sources.ts";

const DAY_MS = 86_400_000;
/** Age from which sources of the data are reported. */
const OLD_DAYS = 400;
/** Some hosts have a fixed cache time of some minutes, which is not a fault. */
const MOST_SECONDS = 600;
const COMPRESSED = ["", "data/points.geojson", "data/territories.topojson"];
const TYPES = [
  ["sw.js", "javascript"],
  ["data/points.geojson", "json"],
  ["manifest.webmanifest", "json"],
] as const;

/**
 * Checks a published site as browsers see it: whether it is complete and of one version, whether its host rewrites, compresses and caches
 * files properly, whether partners may frame it, how old its data are. Rejects when no server answers.
 */
export async function checkSite(ask: AskSite, now: Date): Promise<readonly SiteFinding[]> {
  const answers = new Map<string, SiteAnswer>();
  const get = async (path: string) => {
    const answer = answers.get(path) ?? (await ask(path));
    answers.set(path, answer);
    return answer;
  };
  const page = await get("");
  const kept = readKeptFiles(textOf(await get("sw.js")));
  if (page.status !== 200 || kept.length === 0) {
    const why = page.status === 200 ? "sw.js manque, ou n’est pas celui de la carte" : `la page répond ${page.status}`;
    return [{ title: "La carte est publiée", fault: why }];
  }
  return [
    { title: "La carte est publiée", fault: undefined },
    await wholeFiles(kept, get),
    await compressed(get),
    asksAnew([await get(""), await get("sw.js")]),
    await rightTypes(get),
    framed(page.headers),
    openToSites(await get("data/points.geojson")),
    await namedByAddress(textOf(page), get),
    // Publishing adds timetables to the sources of the manifest, and an older site has all of them there.
    ageOfData(textOf(await get(`data/${SOURCES_FILE}`)) + textOf(await get("data/manifest.json")), now),
  ];
}

async function wholeFiles(files: readonly KeptFile[], get: AskSite): Promise<SiteFinding> {
  const wrong: string[] = [];
  for (const { url, integrity } of files) {
    const { status, bytes } = await get(url === "index.html" ? "" : url);
    if (status !== 200) wrong.push(`${url} (${status})`);
    else if (`sha256-${createHash("sha256").update(bytes).digest("base64")}` !== integrity)
      wrong.push(`${url} (autre contenu)`);
  }
  const fault =
    wrong.length === 0
      ? undefined
      : `publication incomplète, ou hébergeur qui réécrit : ${wrong.slice(0, 5).join(", ")}`;
  return { title: `Les ${files.length} fichiers gardés hors ligne sont ceux de cette version`, fault };
}

async function compressed(get: AskSite): Promise<SiteFinding> {
  const plain: string[] = [];
  for (const path of COMPRESSED) {
    if ((await get(path)).headers.get("content-encoding") === null) plain.push(path || "la page");
  }
  const fault = plain.length === 0 ? undefined : `envoyés sans compression : ${plain.join(", ")}`;
  return { title: "Les fichiers sont envoyés compressés", fault };
}

function asksAnew(answers: readonly SiteAnswer[]): SiteFinding {
  const kept = answers.find(({ headers }) => {
    const caching = headers.get("cache-control") ?? "";
    return !/no-cache|no-store/.test(caching) && Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0) > MOST_SECONDS;
  });
  const fault = kept && `gardés trop longtemps : Cache-Control: ${kept.headers.get("cache-control")}`;
  return { title: "La page et sw.js sont redemandés à chaque visite", fault };
}

async function rightTypes(get: AskSite): Promise<SiteFinding> {
  const wrong: string[] = [];
  for (const [path, part] of TYPES) {
    const type = (await get(path)).headers.get("content-type") ?? "aucun";
    if (!type.includes(part)) wrong.push(`${path} (${type})`);
  }
  return { title: "Les fichiers ont leur type", fault: wrong.length === 0 ? undefined : wrong.join(", ") };
}

function framed(headers: Headers): SiteFinding {
  const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1]?.trim();
  const refused = headers.has("x-frame-options") || ancestors === "'none'";
  const allowedSites = ancestors === undefined || ancestors === "*" ? "tous" : ancestors;
  const fault = refused
    ? "X-Frame-Options ou frame-ancestors l’interdit : personne ne peut intégrer la carte"
    : undefined;
  return { title: `D’autres sites peuvent intégrer la carte (${refused ? "aucun" : allowedSites})`, fault };
}

/** Whether pages of other sites can read the data. Where everything is open, as on GitHub Pages, nothing is wrong: the page has no secret. */
function openToSites({ headers }: SiteAnswer): SiteFinding {
  const origins = headers.get("access-control-allow-origin");
  const fault =
    origins === "*"
      ? undefined
      : `Access-Control-Allow-Origin: ${origins ?? "absent"} pour data/points.geojson, « * » attendu`;
  return { title: "Les pages d’autres sites peuvent lire les données", fault };
}

/** A site built with SITE_URL contains its address: picture and sitemap must be there. */
async function namedByAddress(html: string, get: AskSite): Promise<SiteFinding> {
  const image = /og:image" content="([^"]*)"/.exec(html)?.[1];
  if (image === undefined) {
    return { title: "Construite sans SITE_URL : ni sitemap, ni image des liens partagés", fault: undefined };
  }
  const statuses = await Promise.all(
    [image, "sitemap.xml"].map((path) =>
      get(path).then(
        ({ status }) => status,
        () => "ne répond pas",
      ),
    ),
  );
  const isThere = statuses.every((status) => status === 200);
  const fault = isThere
    ? undefined
    : `${image} : ${statuses[0]} ; sitemap.xml : ${statuses[1]}. SITE_URL est-elle juste ?`;
  return { title: "L’image des liens partagés et le sitemap sont là", fault };
}

function ageOfData(sources: string, now: Date): SiteFinding {
  const dates = [...sources.matchAll(/"date":\s*"(\d{4}-\d{2}-\d{2})"/g)].flatMap(([, date]) => date ?? []);
  const youngest = [...dates].sort().at(-1);
  const days = youngest === undefined ? Number.NaN : Math.floor((now.getTime() - Date.parse(youngest)) / DAY_MS);
  const isOld = !(days <= OLD_DAYS);
  const fault = isOld ? "voir docs/tenir-a-jour.md" : undefined;
  return { title: `La source la plus récente des données est du ${youngest ?? "(aucune date)"}`, fault };
}

function textOf({ bytes }: SiteAnswer): string {
  return new TextDecoder().decode(bytes);
}

/** The response of a host to one request. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Requests a file of the site, by path from the site's folder. */
export type AskSite = (path: string) => Promise<SiteAnswer>;

/** One check, in French: its title and its fault. */
export interface SiteFinding {
  readonly title: string;
  /** Undefined without a fault. */
  readonly fault: string | undefined;
}

const TIMEOUT_MS = 30_000;

/** Requests a URL over HTTP. Rejects when no server answers. */
export async function askOverHttp(url: URL): Promise<SiteAnswer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** A file that the service worker keeps. */
export interface KeptFile {
  /** Path from the site's folder. */
  readonly url: string;
  /** SHA-256 as `integrity` of HTML. */
  readonly integrity: string;
}

/** The files that a built service worker keeps, from the list in its code; empty when the code has none. */
export function readKeptFiles(worker: string): readonly KeptFile[] {
  const entries = worker.match(/\{[^{}]*\bintegrity"?:"sha256-[^{}]*\}/g) ?? [];
  return entries.map((entry) => ({
    url: /\burl"?:"([^"]*)"/.exec(entry)?.[1] ?? "",
    integrity: /\bintegrity"?:"([^"]*)"/.exec(entry)?.[1] ?? "",
  }));
}
