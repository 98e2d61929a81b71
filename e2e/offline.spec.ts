import { readFileSync } from "node:fs";
import { expect, copyTest as test } from "./fixtures.ts";
import { adds, brings, opensImport, SMALL } from "./import-acts.ts";
import type { Person } from "./person/person.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { NO_WEBGL } from "./tags.ts";
import type { View } from "./view/view.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const SHEET = `?lieu=${COURCHEVEL.id}`;
const OFFER = "Une nouvelle version de la page est prête.";
const NEW_NAME = "France services Courchevel, nouveaux locaux";
/** The whole map has about 6,000 colours, one without its base map 2,900. */
const MAP_COLOURS = 4000;

// The whole site is cached before the test acts.
test.slow();

/** Opens the list, and waits until the device keeps the whole site. */
async function visits(person: Person, view: View): Promise<void> {
  await person.opens("?vue=trouver");
  await person.opensMenu();
  await view.device.keepsSite();
}

test("Without a network, after one visit, the map with its base and the list work", async ({ copy, person, view }) => {
  await visits(person, view);
  await copy.goesAway();
  await person.opens("?vue=trouver");
  await view.list.counts(countPlaces());
  await view.map.hasColours(MAP_COLOURS);
  await copy.comesBack();
});

test.describe("Where nothing draws the map", { tag: NO_WEBGL }, () => {
  test("a new version of the site is offered, and waits; imported places stay; a frame keeps none", async ({
    copy,
    page,
    person,
    view,
    secondTab,
  }) => {
    await person.opensEmbedded("?embed=1");
    await view.list.counts(countPlaces());
    await view.device.keepsNothing();
    await visits(person, view);
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await adds(person, view, 2);
    await secondTab.person.opens(SHEET);
    copy.publishes("next", {
      "data/points.geojson": (text: string) => text.replaceAll(COURCHEVEL.name, NEW_NAME),
    });
    await person.opens(SHEET);
    await view.says(OFFER);
    await view.sheet.isOpen(COURCHEVEL.name);
    await view.hasNoAxeViolation();
    await person.clicks("Plus tard");
    await view.saysNowhere(OFFER);
    await view.focus.isOnTitle(COURCHEVEL.name);
    await person.opens(SHEET);
    await view.says(OFFER);
    await person.reportsThatHoursAreWrong();
    page.once("dialog", async (dialog) => {
      expect(dialog.message()).toContain("vous perdriez ce que vous avez écrit dans un champ");
      await dialog.accept();
    });
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(NEW_NAME);
    await secondTab.view.says("La page a été mise à jour dans un autre onglet.");
    await secondTab.view.sheet.isOpen(COURCHEVEL.name);
    await secondTab.person.clicks("Recharger");
    await secondTab.view.sheet.isOpen(NEW_NAME);
    await opensImport(person, view);
    await view.offers("Retirer releve");
    // An earlier version is a new one too.
    copy.publishesAsBuilt();
    await person.opens(SHEET);
    await view.says(OFFER);
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(COURCHEVEL.name);
  });

  test("a site withdrawn as docs/exploitation.md says is deleted from the device", async ({ copy, person, view }) => {
    await visits(person, view);
    for (const file of ["sw.js", "index.html", "style.css"])
      copy.replaces(file.replace("index.html", ""), readFileSync(`deploy/retrait/${file}`, "utf8"));
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.device.keepsNothing();
    await person.opensPage("");
    await view.isAbout("Cette carte n’est plus publiée ici");
    await view.device.keepsNothing();
    await view.hasNoAxeViolation();
  });
});

test.describe("On the real clock", { tag: NO_WEBGL }, () => {
  // The page asks the browser whether it was reloaded.
  test.use({ day: null });

  test("a device that saves data keeps the site when asked, and works offline until it is erased", async ({
    copy,
    page,
    site,
    person,
    view,
  }) => {
    await site.services.geocodes([]);
    await site.device.sparesConnection();
    await person.opens("?vue=trouver");
    await person.opensMenu();
    await view.says("La carte n’est pas gardée sur cet appareil.");
    await view.device.keepsNothing();
    await view.hasNoAxeViolation();
    await person.clicks("Garder la carte sur cet appareil");
    await view.device.keepsSite();
    await site.device.damagesCachedFile(copy.entryScript());
    await person.opens(SHEET);
    await view.sheet.isOpen(COURCHEVEL.name);
    await copy.goesAway();
    await person.opens("?vue=trouver&lang=en&type=france-services", "en");
    await view.list.counts(countPlaces(isOfType("france-services")), "en");
    await person.search.searches("Briançon");
    await view.linkIs(/origine=commune/);
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await adds(person, view, 2);
    await person.opens(SHEET);
    await view.sheet.isOpen(COURCHEVEL.name);
    await person.goesTo("?vue=saisonniers");
    await view.says("Travailler une saison");
    await site.device.networkIs("lost");
    await view.offers("Hors ligne");
    await view.hasNoAxeViolation();
    await person.clicks("Hors ligne");
    await view.says("La recherche d’adresses");
    await site.device.networkIs("back");
    await view.saysNowhere("La recherche d’adresses");
    await copy.comesBack();
    await person.asksToErase();
    await view.says("Tout est effacé de cet appareil.");
    await view.device.keeps([]);
    await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
    await person.reloads();
    await view.says("Accessibilité");
    await view.device.keeps([]);
  });
});

test.describe("Without a cache", { tag: NO_WEBGL }, () => {
  // A replaced clock hides the files that the page has asked for.
  test.use({ keepsSite: false, day: null });

  test("a lazy view removed from the site is distinguished from a bad connection", async ({
    copy,
    watch,
    site,
    person,
    view,
  }) => {
    const comes = await site.code.holdsBack("start-offline");
    await person.opens("?lieu=fs-18");
    await view.offers("Signaler une erreur");
    watch.expects(/Failed to load resource: the server responded with a status of 404/);
    copy.publishes("next", {}, copy.named("assets/report-form"));
    await person.clicks("Signaler une erreur");
    await view.says("Cette partie de la page n’a pas pu être chargée.");
    comes();
    await view.says("Le site a été mis à jour, et une partie de cette page n’existe plus.");
    await person.clicks("Recharger");
    await view.offers("Signaler une erreur");
    await view.saysNowhere("Le site a été mis à jour");
  });
});
