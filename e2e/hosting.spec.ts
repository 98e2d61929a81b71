import { readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, hostedTest as test } from "./fixtures.ts";
import { brings, opensImport, SMALL } from "./import-acts.ts";
import { checkContainer } from "./nginx.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { refuseWebgl } from "./site/site.ts";
import { NO_MAP } from "./tags.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const GAP = placeNamed("France services Gap");

const GZIP = { "Accept-Encoding": "gzip, deflate, br" };
const TYPES: readonly (readonly [string, string])[] = [
  ["", "text/html; charset=utf-8"],
  ["data/points.geojson", "application/geo+json; charset=utf-8"],
  ["data/territories.topojson", "application/json; charset=utf-8"],
  ["data/manifest.json", "application/json; charset=utf-8"],
  ["lieu/fs-18/", "text/html; charset=utf-8"],
  ["liste/style.css", "text/css; charset=utf-8"],
  ["icon.svg", "image/svg+xml; charset=utf-8"],
];

test.describe("nginx, by the configuration of deploy/nginx", { tag: NO_MAP }, () => {
  test("sends each file typed, guarded and compressed, nothing twice, and nothing but the site", async ({ host }) => {
    // Its name depends on the build.
    const entry = `assets/${readdirSync("dist/assets").find((file) => /^index-.*\.js$/.test(file))}`;
    for (const [file, type] of [...TYPES, [entry, "text/javascript; charset=utf-8"] as const]) {
      const { status, headers } = await host.asks(`/carte/${file}`);
      expect([file, status, headers["content-type"]]).toEqual([file, 200, type]);
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors *");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["permissions-policy"]).toContain("geolocation=(self)");
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["server"]).toBe("nginx");
    }
    for (const file of ["", "data/points.geojson", "data/territories.topojson", entry]) {
      const [small, plain] = [await host.asks(`/carte/${file}`, GZIP), await host.asks(`/carte/${file}`)];
      const copy = await host.asks(`/carte/${file || "index.html"}.gz`);
      expect([file, small.headers["content-encoding"], small.headers.vary]).toEqual([file, "gzip", "Accept-Encoding"]);
      expect(small.bytes.equals(copy.bytes)).toBe(true);
      expect(gunzipSync(small.bytes).equals(plain.bytes)).toBe(true);
      expect(plain.headers["content-encoding"]).toBeUndefined();
    }
    const hashed = await host.asks(`/carte/${entry}`);
    expect(hashed.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const file of ["", "data/points.geojson", "icon.svg"]) {
      const { headers } = await host.asks(`/carte/${file}`, GZIP);
      expect([file, headers["cache-control"]]).toEqual([file, "no-cache"]);
      const again = await host.asks(`/carte/${file}`, { ...GZIP, "If-None-Match": headers.etag ?? "" });
      expect([file, again.status, again.bytes.length]).toEqual([file, 304, 0]);
    }

    const origin = { Origin: "https://tableau.example.fr" };
    for (const file of ["data/points.geojson", "data/manifest.json"]) {
      const { headers } = await host.asks(`/carte/${file}`, origin);
      expect([file, headers["access-control-allow-origin"]]).toEqual([file, "*"]);
    }
    for (const file of ["", "manifest.webmanifest", "lieu/fs-18/"]) {
      const { headers } = await host.asks(`/carte/${file}`, origin);
      expect([file, headers["access-control-allow-origin"]]).toEqual([file, undefined]);
    }
    const missing = await host.asks("/carte/assets/index-00000000.js");
    expect(missing.status).toBe(404);
    expect(missing.headers["cache-control"]).toBeUndefined();
    expect(missing.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(missing.bytes.toString()).toContain("<h1>Cette page n’existe pas</h1>");
    expect((await host.asks("/carte/.vite/manifest.json")).status).toBe(404);
    expect(checkContainer()).toBe("");
    const { status, headers } = await host.asks("/carte");
    expect([status, headers.location]).toEqual([301, "/carte/"]);
  });
});

test.describe("Deep below the root of a host", () => {
  test.use({ hosting: { path: "a/b/" } });

  test("every file is found, and links keep their path", async ({ page, person, view }) => {
    test.slow();
    await person.opens("?vue=trouver");
    await view.map.isThere();
    const loadedFonts = () =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family));
    await expect.poll(loadedFonts).toContainEqual(expect.stringContaining("Atkinson Hyperlegible Next"));
    // No other page draws the map.
    await page.addInitScript(refuseWebgl);
    await person.opens("index.html?type=france-services");
    await view.list.counts(countPlaces(isOfType("france-services")));
    await person.list.opensSheet(PUGET.name);
    await view.sheet.isOpen(PUGET.name);
    await person.reloads();
    await view.sheet.isOpen(PUGET.name);
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await person.opensPage(`lieu/${PUGET.id}/`);
    await person.followsLink("Voir sur la carte");
    await view.sheet.isOpen(PUGET.name);
  });
});

/**
 * The policy is in the page, and in the headers of nginx, which apply to workers and their scripts too. Browsers report violations in any
 * page, frame or worker to a URL of the test. The guard of every test checks the console as well.
 */
test.describe("No violation of the content security policy", () => {
  test.afterEach(({ host }) => {
    expect(host.violations).toEqual([]);
  });

  test("on IGN’s map, on a resort and a sheet, in dark and in print", async ({ page, site, person, view }) => {
    test.slow();
    await site.answersBaseMap("map");
    await page.emulateMedia({ colorScheme: "dark" });
    await person.opens("?vue=trouver&carte=11/44.9/6.64");
    await view.map.isThere();
    await person.unfolds("Légende");
    await person.list.chooses("Fond de carte", "Plan IGN (en ligne)");
    await view.map.credits("© IGN – Plan IGN", true);
    await person.goesTo("?vue=saisonniers&departement=73");
    await view.currentViewIs("Saisonniers");
    await person.goesTo(`?lieu=${GAP.id}&origine=commune:05023`);
    await view.sheet.isOpen(GAP.name);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".printed-map svg text", { hasText: "Gap" })).toBeVisible();
  });

  test("in an import and in a partner’s frame", { tag: NO_MAP }, async ({ person, view, partner }) => {
    await opensImport(person, view);
    await person.files.brings(SMALL);
    await view.focus.isOnTitle(`Fichier lu : ${SMALL.name}`);
    await partner.opensForm();
    await partner.counts(countPlaces(), partner.preview);
    await partner.frames("?embed=1&type=espace-saisonnier&lang=fr");
    await partner.counts(countPlaces(isOfType("espace-saisonnier")));
    // A sandboxed frame cannot open a page with Cross-Origin-Opener-Policy.
    expect(await partner.followsOutOfFrame("Services alpins")).toContain("type=espace-saisonnier");
  });
});

test.describe("A host with another policy", { tag: NO_MAP }, () => {
  test.use({
    hosting: {
      path: "carte/",
      changes: [
        ["style-src 'self'", "style-src 'none'"],
        ["frame-ancestors *", "frame-ancestors 'self'"],
      ],
    },
  });

  test("is detected, and keeps other sites from framing the map", async ({ watch, host, person, partner }) => {
    watch.expects(/content policy violated: style-src-elem/);
    watch.expects(/violates the following Content Security Policy directive/);
    await person.opens("?vue=trouver");
    await expect.poll(() => host.violations.join()).toContain("style-src-elem");
    watch.expects(/frame-ancestors 'self'/);
    await partner.frames("?embed=1");
    await expect.poll(() => host.violations.join()).toContain("frame-ancestors");
  });
});
