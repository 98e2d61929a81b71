import { test } from "./fixtures.ts";
import { countPlaces } from "./places.ts";
import type { Site } from "./site/site.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";

/** Expects no message before the timeout, and a message with a retry after it. */
async function waitsInVain(site: Site, view: View, what: { before: string; after: string | RegExp; seconds: number }) {
  await view.says(what.before);
  await view.saysAfter(() => site.device.timePasses(what.seconds), what.after);
}

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

  test("for addresses adds a note, removes no answer of the device, and leaves a position without its address", async ({
    site,
    person,
    view,
  }) => {
    await site.services.geocodes("silent");
    await person.opens("?vue=trouver");
    await person.search.types("gap");
    await waitsInVain(site, view, {
      before: "Recherche d’adresses…",
      after: "Recherche d’adresses indisponible",
      seconds: 31,
    });
    await view.search.offers("Communes", "Gap");
    await person.search.choosesAnswer("Gap");
    await view.linkIs(/origine=commune:05061/);
    await site.device.stands([6.0793, 44.5589]);
    await person.opens("?vue=trouver");
    await person.clicks("Me localiser");
    await view.search.holds("Votre position");
    await person.clicks("Trouver l’adresse");
    await view.saysAfter(() => site.device.timePasses(31), "Recherche d’adresses indisponible");
    await view.list.itemSays("France services Gap", /1\skm/);
    await site.device.failsToLocate("never");
    await person.opens("?vue=trouver&lang=it", "it");
    await person.clicks("Trova la mia posizione");
    await view.says("Ricerca della tua posizione…");
    await view.saysAfter(() => site.device.timePasses(80), "La posizione non è arrivata in tempo.");
  });
});
