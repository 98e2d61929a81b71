import { test } from "./fixtures.ts";
import { NO_WEBGL } from "./tags.ts";

test.describe("The booklet of a territory", { tag: NO_WEBGL }, () => {
  test("prints alone, a sheet for each of its pages", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opensPage("territoires/?territoire=200067452&apparence=sombre");
    await view.says("vivent plus loin");
    await person.clicks("Cahier");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows(
      "Communauté de communes du Guillestrois et du Queyras",
      "vivent à plus de 20 minutes d’un France services",
      "Par commune",
      "CC du Briançonnais",
      "Licence Ouverte 2.0",
    );
    await view.print.mapNames("Vars");
    await view.print.hasCode("Code à photographier");
    await view.print.hasPages(3);
  });

  test("has a page for planned places", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opensPage("territoires/?territoire=200067452&modele=hiver&envisages=6.6826,44.5733,Vars");
    await view.says("vivent plus loin");
    await person.clicks("Cahier");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows("Communauté de communes du Guillestrois et du Queyras", "Ce que changerait le lieu ajouté");
    await view.print.hasPages(4);
  });
});
