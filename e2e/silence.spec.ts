import { expect, test } from "./fixtures.ts";
import { countPlaces } from "./places.ts";
import { NO_MAP } from "./tags.ts";

test.describe("An unanswered request", { tag: NO_MAP }, () => {
  test("for a file ends after thirty seconds, with a message, and the rest works", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "silent");
    await person.opens("?vue=trouver&lang=es", "es");
    await view.alertsNothing();
    await site.device.timePasses(31);
    await view.alerts("No se han podido cargar los lugares.", "points.geojson");
    await view.hasNoAxeViolation();
    await site.repairs("points.geojson");
    await person.retries();
    await view.alertsNothing();
    await view.list.counts(countPlaces(), "es");
  });

  test("for addresses, or for the position, ends with a note", async ({ page, site, person, view }) => {
    /** Lets time pass until a text is shown: the page may set its timer a moment later. */
    const saysAfter = (seconds: number, text: string) =>
      expect(async () => {
        await site.device.timePasses(seconds);
        await expect(page.getByText(text).first()).toBeVisible({ timeout: 1000 });
      }).toPass();
    await site.services.geocodes("silent");
    await person.opens("?vue=trouver");
    await person.search.types("gap");
    await view.says("Recherche d’adresses…");
    await saysAfter(31, "Recherche d’adresses indisponible");
    await view.search.offers("Communes", "Gap");
    await person.search.choosesAnswer("Gap");
    await view.linkIs(/origine=commune:05061/);
    await site.device.stands([6.0793, 44.5589]);
    await person.clicks("Effacer la recherche");
    await person.clicks("Me localiser");
    await view.search.holds("Votre position");
    await view.list.itemSays("France services Gap", /1\skm/);
    await site.device.failsToLocate("never");
    await person.opens("?vue=trouver&lang=it", "it");
    await person.clicks("Trova la mia posizione");
    await view.says("Ricerca della tua posizione…");
    await saysAfter(80, "La posizione non è arrivata in tempo.");
  });
});
