import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

const FILE = "nom;commune;latitude;longitude\nRelais fictif;Briançon;44.8990;6.6420\n";

test.describe("Erasing what the device keeps", { tag: NO_MAP }, () => {
  test("reports that its code cannot be loaded, and erases everything, after a confirmation", async ({
    site,
    person,
    view,
  }) => {
    await site.code.loses("open-device-data");
    await person.opens("?vue=trouver");
    await person.asksToErase();
    await person.clicks("Tout effacer");
    await view.says("Rien n’a été effacé");
    await site.code.finds("open-device-data");
    await site.services.geocodes([]);
    await person.opens("?vue=donnees");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
    await person.opensTab("Trouver");
    await person.search.searches("gap");
    await view.search.holds("Gap");
    await view.device.keeps([
      "database services-alpins.couches",
      "services-alpins.couches",
      "services-alpins.recherches",
    ]);
    await person.opens("?vue=trouver");
    await person.asksToErase();
    await person.clicks("Ne rien effacer");
    await person.clicks("Effacer tout ce que cette page garde sur cet appareil");
    await view.says("Vous ne pourrez pas revenir en arrière.");
    await person.clicks("Tout effacer");
    await view.says("Tout est effacé de cet appareil.");
    await view.hasNoAxeViolation();
    await view.device.keeps([]);
    await person.opens("?vue=donnees");
    await view.says("Les lieux que vous ajoutez");
    await view.device.keeps([]);
    await view.saysNowhere("Supprimer releve");
  });
});
