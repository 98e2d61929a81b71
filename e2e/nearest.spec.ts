import { test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

test.describe("The nearest places", { tag: NO_MAP }, () => {
  test("the ten nearest are printed on one page", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opens("?origine=commune:05061&modele=droite&theme=famille&dans=50");
    await view.list.itemSays("France services Gap", "à vol d’oiseau");
    await person.clicks("Imprimer les dix plus proches");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows(
      "Les 10 lieux les plus proches, depuis Gap",
      "Filtres : Famille · Jusqu’à 50 km",
      "France services Gap",
      "04 90 13 66 66 (à vérifier)",
      `/?lieu=${placeNamed("France services Gap").id}&lang=fr`,
    );
    await view.print.hasNoSmallPrint();
    await view.print.hasPages(1);
  });
});
