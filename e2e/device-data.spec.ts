import { test } from "./fixtures.ts";
import { adds, brings, opensImport, SMALL } from "./import-acts.ts";
import { NO_MAP } from "./tags.ts";

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
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await adds(person, view, 2);
    await person.opens("?vue=trouver");
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
    await opensImport(person, view);
    await view.device.keeps([]);
    await view.saysNowhere("Retirer releve");
  });
});
