import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { test } from "../../testing/component/fixtures.ts";
import { createFakeCaches } from "../../testing/fake-caches.ts";

const TITLE = "Carte détaillée, par département";
const CHOICE = "Département à garder";
const HAUTES_ALPES = "Hautes-Alpes (05)";
const KEEP = "Garder sur cet appareil";

/** One for all tests: the page holds it from its first use on. */
const CACHES = createFakeCaches();

beforeEach(() => {
  vi.stubGlobal("caches", CACHES);
});
afterEach(async () => {
  for (const name of await CACHES.keys()) await CACHES.delete(name);
  Reflect.deleteProperty(globalThis, "caches");
});

describe("« Carte détaillée, par département », in « Hors ligne »", () => {
  // Outlines load with the map.
  test.override({ map: "drawn" });

  test("is absent where the site has no detailed map", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await view.hasHeading("Hors ligne");
    await view.saysNowhere(TITLE);
  });

  test("says the size of a département, keeps it on request, says so, and removes it", async ({
    site,
    person,
    view,
  }) => {
    const ranges = await site.hasDetailedMap("whole");
    await person.opens("?vue=donnees");
    await view.hasHeading(TITLE);
    await view.says("Pour la retrouver sans réseau, il faut aussi que la page elle-même soit gardée, ci-dessus.");
    expect(ranges).toEqual([]);
    await person.list.chooses(CHOICE, HAUTES_ALPES);
    await view.says("Hautes-Alpes\u00a0: 0,1 Mo à télécharger, au plus.");
    await person.clicks(KEEP);
    await view.says("Hautes-Alpes\u00a0: la carte détaillée est gardée sur cet appareil.");
    await view.says("Hautes-Alpes\u00a0: 0,1 Mo, gardé le 20 janvier 2026.");
    await person.clicks("Retirer Hautes-Alpes");
    await view.says("Hautes-Alpes\u00a0: la carte détaillée est retirée de cet appareil.");
    await view.saysNowhere("Hautes-Alpes\u00a0: 0,1 Mo, gardé le 20 janvier 2026.");
  });

  test("says why a département could not be kept, and tries again when asked", async ({ site, person, view }) => {
    await site.hasDetailedMap("without ranges");
    await person.opens("?vue=donnees");
    await view.hasHeading(TITLE);
    await person.list.chooses(CHOICE, HAUTES_ALPES);
    await view.says(
      "Hautes-Alpes\u00a0: le site n’a pas envoyé les morceaux attendus. Réessayez, ou rechargez la page si le site vient d’être mis à jour.",
    );
    await site.hasDetailedMap("whole");
    await person.clicks("Réessayer");
    await view.says("Hautes-Alpes\u00a0: la carte détaillée est gardée sur cet appareil.");
  });

  test("is stopped and resumed", async ({ site, person, view }) => {
    await site.hasDetailedMap("whole");
    await person.opens("?vue=donnees");
    await view.hasHeading(TITLE);
    await person.list.chooses(CHOICE, HAUTES_ALPES);
    await view.says("Hautes-Alpes\u00a0: 0,1 Mo à télécharger, au plus.");
    await site.hasDetailedMap("silent");
    await person.clicks(KEEP);
    await person.clicks("Arrêter");
    await view.says("Hautes-Alpes\u00a0: arrêté. Ce qui est déjà téléchargé reste gardé.");
    await site.hasDetailedMap("whole");
    await person.clicks("Reprendre");
    await view.says("Hautes-Alpes\u00a0: la carte détaillée est gardée sur cet appareil.");
  });

  test("says that the device did not remove a département, and tries again when asked", async ({
    site,
    person,
    view,
  }) => {
    await site.hasDetailedMap("whole");
    await person.opens("?vue=donnees");
    await view.hasHeading(TITLE);
    await person.list.chooses(CHOICE, HAUTES_ALPES);
    await person.clicks(KEEP);
    const failing = vi.spyOn(CACHES, "delete").mockRejectedValueOnce(new DOMException("", "UnknownError"));
    await person.clicks("Retirer Hautes-Alpes");
    await view.says("Hautes-Alpes\u00a0: cet appareil n’a pas retiré la carte détaillée, qui y est encore.");
    await view.says("Hautes-Alpes\u00a0: 0,1 Mo, gardé le 20 janvier 2026.");
    failing.mockRestore();
    await person.clicks("Réessayer");
    await view.says("Hautes-Alpes\u00a0: la carte détaillée est retirée de cet appareil.");
    await view.saysNowhere("Hautes-Alpes\u00a0: 0,1 Mo, gardé le 20 janvier 2026.");
  });

  test("says that the network is missing", async ({ site, person, view }) => {
    await site.hasDetailedMap("whole");
    await person.opens("?vue=donnees");
    await view.hasHeading(TITLE);
    await site.device.networkIs("lost");
    await person.list.chooses(CHOICE, HAUTES_ALPES);
    await view.says("Hautes-Alpes\u00a0: le réseau s’est interrompu. Ce qui est déjà téléchargé reste gardé.");
  });
});
