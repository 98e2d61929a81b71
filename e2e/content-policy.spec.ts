import { expect, hostedTest as test } from "./fixtures.ts";
import { opensImport, SMALL } from "./import-acts.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const GAP = placeNamed("France services Gap");

/**
 * The policy is in the page, and in the headers of nginx, which apply to workers and their scripts too. Browsers report violations in any
 * page, frame or worker to a URL of the test. The guard of every test checks the console as well.
 */
test.describe("No violation of the content security policy", () => {
  test.afterEach(({ host }) => {
    expect(host.violations).toEqual([]);
  });

  test("on IGN’s map, on a resort and a sheet, in dark and in print", async ({ site, person, view }) => {
    test.slow();
    await site.services.answersBaseMap("map");
    await site.device.prefers("dark");
    await person.opens("?vue=trouver&carte=11/44.9/6.64");
    await view.map.isThere();
    await person.map.togglesLegend();
    await person.list.chooses("Fond de carte", "Plan IGN (en ligne)");
    await view.map.credits("© IGN – Plan IGN", true);
    await person.goesTo("?vue=saisonniers&departement=73");
    await view.nav.shows("Saisonniers");
    await person.goesTo(`?lieu=${GAP.id}&origine=commune:05023`);
    await view.sheet.isOpen(GAP.name);
    await site.device.usesPrintMedia();
    await view.print.mapNames("Gap");
  });

  test("in an import and in a partner’s frame", { tag: NO_MAP }, async ({ person, view, partner }) => {
    await opensImport(person, view);
    await person.files.brings(SMALL);
    await view.focus.isOnTitle(`Fichier lu : ${SMALL.name}`);
    await partner.opensForm();
    await partner.previewCounts(countPlaces());
    await partner.frames("?embed=1&type=espace-saisonnier&lang=fr");
    await partner.frameCounts(countPlaces(isOfType("espace-saisonnier")));
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
