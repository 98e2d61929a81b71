import { expect, test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { NO_WEBGL } from "./tags.ts";

const PLACE = placeNamed("France services Courchevel");
/** It stops in five communes, on Wednesdays and Thursdays. */
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");

test.describe("In print", { tag: NO_WEBGL }, () => {
  test("a sheet and a visit stand alone on one page", async ({ page, site, person, view }) => {
    const { name, commune, phone, email } = PLACE;
    await site.device.hasPrinter();
    await site.device.prefers("dark");
    await person.opens(`?lieu=${PLACE.id}&origine=commune:73227&theme=famille`);
    await view.sheet.says(name, "Depuis Courchevel");
    await expect(page.getByRole("article")).toHaveCount(0);
    await person.unfolds("Préparer ma visite");
    await person.clicks("Imprimer en grand");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows("Préparer ma visite", name, "Depuis Courchevel", phone, `?lieu=${PLACE.id}&lang=fr`);
    await view.print.hasCode("Code à photographier : le lien de la fiche");
    await view.print.hasPages(1);

    await page.emulateMedia({ media: "screen" });
    await person.opens(`?lieu=${PLACE.id}&origine=commune:73227&theme=famille`);
    await view.sheet.says(name, "Depuis Courchevel");
    await site.device.usesPrintMedia();
    await view.print.shows(name, "Espace saisonnier", commune, "Depuis Courchevel", "Filtres : Famille", phone, email);
    await view.print.shows(
      name,
      "S’inscrire à France Travail",
      "donnée du 1er août 2024",
      "Inscrit sur une liste officielle.",
      `?lieu=${PLACE.id}&lang=fr`,
      "Imprimé le 20 janvier 2026",
    );
    await view.print.mapNames("Moûtiers");
    const sunday = page.getByRole("article").getByRole("row", { name: "Dimanche Fermé" });
    const [day, times] = await sunday.locator("th, td").evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect();
      }),
    );
    expect((times?.left ?? 0) - (day?.right ?? 0), "space between a day and its times").toBeGreaterThan(10);
    await view.print.hasNoSmallPrint();
    await view.print.hasPages(1);
    await person.goesTo(`?lieu=${BUS.id}`);
    await view.print.shows(BUS.name, "Arrêts et permanences", "Chasse-sur-Rhône", "Place Jules Ferry");
    await view.print.mapNames("Chasse-sur-Rhône");
    await view.print.hasPages(1);
  });

  test("the ten nearest places stand on one page", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opens("?origine=commune:05061&theme=famille&dans=50");
    await view.list.itemSays("France services Gap", /\d\skm/);
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

  test("the booklet of a territory has four pages with planned places", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await site.device.prefers("dark");
    await person.opensPage("territoires/?territoire=200067452&modele=hiver&envisages=6.6826,44.5733,Vars");
    await view.says("vivent plus loin");
    await person.clicks("Cahier");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows(
      "CC du Guillestrois et du Queyras",
      "un France services, à moins de 20 min par la route, cols fermés",
      "Par commune",
      "CC du Briançonnais",
      "Les communes dont la réponse change",
      "Licence Ouverte 2.0",
    );
    await view.print.mapNames("Vars");
    await view.print.hasCode("Code à photographier");
    await view.print.hasPages(4);
  });
});
