import { createHash } from "node:crypto";
import { RESOURCES } from "../../src/data/resources.ts";

const DAY_MS = 86_400_000;
/** Age from which sources of the data are reported. */
const OLD_DAYS = 400;
/** Some hosts have a fixed cache time of some minutes, which is not a fault. */
const MOST_SECONDS = 600;
const PLACES = "data/points.geojson";
const COMPRESSED = ["", PLACES, "data/territories.topojson"];
const TYPES = [
  ["sw.js", "javascript"],
  [PLACES, "json"],
  ["manifest.webmanifest", "json"],
] as const;

/** The response of a host to one request. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** One check, in French: its title and its fault, "" for none. */
export interface SiteFinding {
  readonly title: string;
  readonly fault: string;
}

/**
 * Checks a published site as browsers see it: whether it is complete and of one version, whether its host rewrites, compresses and caches
 * files properly, whether partners may frame it, how old its data are. Rejects when no server answers.
 * @param ask requests a file of the site, by path from the site's folder
 */
export async function checkSite(
  ask: (path: string) => Promise<SiteAnswer>,
  now: Date,
): Promise<readonly SiteFinding[]> {
  const answers = new Map<string, Promise<SiteAnswer>>();
  const get = (path: string) => {
    const answer = answers.get(path) ?? ask(path);
    answers.set(path, answer);
    return answer;
  };
  const textOf = async (path: string) => new TextDecoder().decode((await get(path)).bytes);
  const headerOf = async (path: string, name: string) => (await get(path)).headers.get(name) ?? "";
  /** The faults of the first five items that have one. */
  const faultsOf = async <Item>(items: readonly Item[], faultOf: (item: Item) => Promise<string>) => {
    const faults: string[] = [];
    for (const item of items) faults.push(await faultOf(item));
    return faults.filter((fault) => fault !== "").slice(0, 5);
  };
  const say = (words: string, faults: readonly string[]) => (faults.length === 0 ? "" : `${words}${faults.join(", ")}`);

  const { status, headers } = await get("");
  const kept = readKeptFiles(await textOf("sw.js"));
  const title = "La carte est publiée";
  if (status !== 200) return [{ title, fault: `la page répond ${status}` }];
  if (kept.length === 0) return [{ title, fault: "sw.js manque, ou n’est pas celui de la carte" }];

  const changed = await faultsOf(kept, async ({ url, integrity }) => {
    const answer = await get(url === "index.html" ? "" : url);
    if (answer.status !== 200) return `${url} (${answer.status})`;
    const hash = createHash("sha256").update(answer.bytes).digest("base64");
    return `sha256-${hash}` === integrity ? "" : `${url} (autre contenu)`;
  });
  const plain = await faultsOf(COMPRESSED, async (path) =>
    (await headerOf(path, "content-encoding")) === "" ? path || "la page" : "",
  );
  const cached = await faultsOf(["", "sw.js"], async (path) => {
    const caching = await headerOf(path, "cache-control");
    const seconds = Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0);
    return /no-cache|no-store/.test(caching) || seconds <= MOST_SECONDS ? "" : `Cache-Control: ${caching}`;
  });
  const untyped = await faultsOf(TYPES, async ([path, part]) => {
    const type = await headerOf(path, "content-type");
    return type.includes(part) ? "" : `${path} (${type || "aucun"})`;
  });
  const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1]?.trim() ?? "*";
  const isUnframed = headers.has("x-frame-options") || ancestors === "'none'";
  const origins = await headerOf(PLACES, "access-control-allow-origin");
  return [
    { title, fault: "" },
    {
      title: `Les ${kept.length} fichiers gardés hors ligne sont ceux de cette version`,
      fault: say("publication incomplète, ou hébergeur qui réécrit : ", changed),
    },
    { title: "Les fichiers sont envoyés compressés", fault: say("envoyés sans compression : ", plain) },
    { title: "La page et sw.js sont redemandés à chaque visite", fault: say("gardés trop longtemps : ", cached) },
    { title: "Les fichiers ont leur type", fault: say("", untyped) },
    {
      title: `D’autres sites peuvent intégrer la carte (${isUnframed ? "aucun" : ancestors === "*" ? "tous" : ancestors})`,
      fault: isUnframed ? "X-Frame-Options ou frame-ancestors l’interdit : personne ne peut intégrer la carte" : "",
    },
    {
      // Where everything is open, as on GitHub Pages, nothing is wrong: the page has no secret.
      title: "Les pages d’autres sites peuvent lire les données",
      fault: origins === "*" ? "" : `Access-Control-Allow-Origin: ${origins || "absent"} pour ${PLACES}, « * » attendu`,
    },
    await namedByAddress(await textOf(""), get),
    ageOfData(await textOf(`data/${RESOURCES.sources.file}`), now),
  ];
}

function ageOfData(sources: string, now: Date): SiteFinding {
  const dates = [...sources.matchAll(/"date":\s*"(\d{4}-\d{2}-\d{2})"/g)].map(([, date = ""]) => date);
  const youngest = dates.sort().at(-1) ?? "(aucune date)";
  const isOld = !(now.getTime() - Date.parse(youngest) <= OLD_DAYS * DAY_MS);
  return {
    title: `La source la plus récente des données est du ${youngest}`,
    fault: isOld ? "voir docs/tenir-a-jour.md" : "",
  };
}

/** A site built with SITE_URL contains its address: picture and sitemap must be there. */
async function namedByAddress(html: string, get: (path: string) => Promise<SiteAnswer>): Promise<SiteFinding> {
  const image = /og:image" content="([^"]*)"/.exec(html)?.[1];
  if (image === undefined)
    return { title: "Construite sans SITE_URL : ni sitemap, ni image des liens partagés", fault: "" };
  const [ofImage, ofSitemap] = await Promise.all(
    [image, "sitemap.xml"].map((path) =>
      get(path).then(
        ({ status }) => status,
        () => "ne répond pas",
      ),
    ),
  );
  const fault = `${image} : ${ofImage} ; sitemap.xml : ${ofSitemap}. SITE_URL est-elle juste ?`;
  return {
    title: "L’image des liens partagés et le sitemap sont là",
    fault: ofImage === 200 && ofSitemap === 200 ? "" : fault,
  };
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
