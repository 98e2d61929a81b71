import { test } from "./fixtures.ts";
import { adds, brings, opensImport } from "./import-acts.ts";
import { table } from "./imported-files.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { DESKTOP, PHONE } from "./screens.ts";
import { NO_MAP } from "./tags.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const ARABIC = "مركز الخدمات 12 (البلدية)";
const FILE = table("مراكز.csv", [
  ["nom", "adresse", "code_postal", "commune", "latitude", "longitude"],
  [ARABIC, "3 rue Fictive", "05100", "Briançon", "44.8990", "6.6420"],
]);

test.describe("Right-to-left text", { tag: NO_MAP }, () => {
  test("a translated page works, on a desktop and on a phone", async ({ site, person, view }) => {
    for (const [width, height] of [DESKTOP, PHONE]) {
      await site.device.windowIs(width, height);
      await person.opens("?type=espace-saisonnier&departement=73");
      await view.list.hasItems();
      await site.device.isTranslated();
      await person.list.opensSheet(COURCHEVEL.name);
      await view.sheet.isOpen(COURCHEVEL.name);
      await view.layout.losesNothing();
      await person.closesSheet();
      await person.opensView("Saisonniers");
      await view.says("Travailler une saison");
      await view.layout.losesNothing();
      await person.opensView("Trouver");
      await person.list.resetsFilters();
      await person.list.filtersBy("Type de lieu", "France services");
      await view.list.counts(countPlaces(isOfType("france-services")));
    }
  });

  test("an imported name does not affect the page beside it", async ({ site, person, view }) => {
    await site.device.windowIs(...PHONE);
    await opensImport(person, view);
    await brings(person, view, FILE, "Lieu multi-services, tiers-lieu");
    await adds(person, view, 1);
    await view.offers("Retirer مراكز");
    await view.layout.hasNoSidewaysScroll();
    await person.opens("?departement=05&type=lieu-multiservices");
    await view.list.itemSays(ARABIC, "Briançon (05)");
    await view.layout.hasNoSidewaysScroll();
    await person.list.opensSheet(ARABIC);
    await view.sheet.isOpen(ARABIC);
    await view.layout.hasNoSidewaysScroll();
  });
});
