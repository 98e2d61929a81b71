import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { checkSite, type SiteAnswer } from "./check-site.ts";

const NOW = new Date("2026-11-27T12:00:00Z");
const PAGE = "<title>Carte</title>";
const FILES: Readonly<Record<string, string>> = {
  "": PAGE,
  "data/points.geojson": "{}",
  "data/territories.topojson": "{}",
  "data/sources.json": `[{"date": "2026-10-01"},{"date": "2024-08-01"}]`,
  "manifest.webmanifest": "{}",
};
const WORKER = workerOf(FILES);

function workerOf(site: Readonly<Record<string, string>>): string {
  const files = Object.entries(site).map(([path, text]) => ({
    revision: null,
    url: path || "index.html",
    integrity: `sha256-${createHash("sha256").update(text).digest("base64")}`,
  }));
  return `(function(){keep(${JSON.stringify(files)})})();`;
}

interface Change {
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Titles and reasons of the faults of a valid site with some changes. */
async function faultsOf({ files = {}, headers = {} }: Change): Promise<readonly string[]> {
  const all: Readonly<Record<string, string | undefined>> = { "sw.js": WORKER, ...FILES, ...files };
  const ask = async (path: string): Promise<SiteAnswer> => {
    const text = all[path];
    const type = path.endsWith(".js") ? "text/javascript" : "application/json";
    return {
      status: text === undefined ? 404 : 200,
      headers: new Headers({
        "content-type": type,
        "content-encoding": "gzip",
        "cache-control": "no-cache",
        "access-control-allow-origin": "*",
        ...headers,
      }),
      bytes: new TextEncoder().encode(text ?? "Not found"),
    };
  };
  const findings = await checkSite(ask, NOW);
  return findings.flatMap(({ title, fault }) => (fault === "" ? [] : [`${title} : ${fault}`]));
}

it("finds no fault in a valid site", async () => {
  expect(await faultsOf({})).toEqual([]);
});

it.each<[string, Change, RegExp]>([
  ["has no page", { files: { "": undefined } }, /la page répond 404/],
  ["has another worker", { files: { "sw.js": "self.x = 1;" } }, /sw.js manque/],
  ["was partly published", { files: { "": "<title>Plan</title>" } }, /index.html \(autre contenu\)/],
  ["lacks a file", { files: { "manifest.webmanifest": undefined } }, /manifest.webmanifest \(404\)/],
  ["is rewritten by its host", { files: { "data/points.geojson": "{ }" } }, /points.geojson \(autre contenu\)/],
  [
    "is sent uncompressed",
    { headers: { "content-encoding": "" } },
    /sans compression : la page, data\/points.geojson, data\/territories.topojson$/,
  ],
  ["is cached too long", { headers: { "cache-control": "max-age=86400" } }, /redemandés.*86400/],
  [
    "has file names without a hash",
    { headers: { "content-type": "text/plain" } },
    /ont leur type : sw.js \(text\/plain\)/,
  ],
  ["cannot be framed", { headers: { "x-frame-options": "DENY" } }, /aucun.*personne ne peut/],
  ["forbids all frames", { headers: { "content-security-policy": "frame-ancestors 'none'" } }, /personne ne peut/],
  [
    "closes its data to other sites",
    { headers: { "access-control-allow-origin": "https://carte.example.fr" } },
    /lire les données : .*https:\/\/carte.example.fr.*« \* » attendu/,
  ],
  ["has old data", { files: { "data/sources.json": `[{"date": "2024-08-01"}]` } }, /2024-08-01.*tenir-a-jour/],
])("reports a site that %s", async (_, change, told) => {
  expect((await faultsOf(change)).join("\n")).toMatch(told);
});

const NAMED = `${PAGE}<meta property="og:image" content="https://carte.example.fr/apercu.jpg"/>`;

it.each<[string, Readonly<Record<string, string>>, boolean]>([
  ["right", { "https://carte.example.fr/apercu.jpg": "", "sitemap.xml": "" }, true],
  ["wrong", { "sitemap.xml": "" }, false],
])("reports whether the site was built with its right address: %s", async (_, there, isRight) => {
  const faults = (
    await faultsOf({ files: { ...there, "": NAMED, "sw.js": workerOf({ ...FILES, "": NAMED }) } })
  ).join();
  expect(/SITE_URL est-elle juste/.test(faults)).toBe(!isRight);
});

it("accepts the ten minutes of hosts without a setting", async () => {
  expect(await faultsOf({ headers: { "cache-control": "max-age=600" } })).toEqual([]);
});
