import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** Everybody within 10 km of a France services in a straight line. */
const REFERENCE = {
  link: "?type=france-services&modele=droite",
  people: "4 357 404 habitants",
  share: "94,3 %",
};

describe("Coverage", () => {
  test("France services alone serve the reference's people at 10 km", async ({ person, view }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires`);
    await view.says(REFERENCE.people);
    await view.says(REFERENCE.share);
    await view.territories.says("Hautes-Alpes (05)", "98,9 %");
    await view.territories.says("Les sept départements", REFERENCE.share);
    await view.says("Parmi ces lieux, 145 voisins, hors des sept départements.");
    await view.says("18 services itinérants ne comptent nulle part");
  });

  test("without where people live no figure is shown, and the page says why", async ({ site, person, view }) => {
    await site.breaks("demand.json", "unreachable");
    await person.opens(`${REFERENCE.link}&vue=territoires`);
    await view.says("sans lui, aucun chiffre ne peut être calculé");
    await view.saysNowhere("Population desservie");
    await site.repairs("demand.json");
    await person.retries();
    await view.says(REFERENCE.share);
  });

  test("filters on places neither change the figures nor stand in the view", async ({ person, view }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires&pratique=samedi&ouvert=maintenant`);
    await view.says(REFERENCE.people);
    await view.linkIs("?vue=territoires&modele=droite&acces=france-services&lang=fr");
  });

  test("the communes without a place are listed, the most populated first, and lead to their way", async ({
    person,
    view,
  }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires&territoire=74`);
    await view.says("Haute-Savoie (74) : 30 communes non desservies, entièrement ou en partie");
    await person.clicks(/^Annecy .*un peu plus de 10 km/);
    await view.linkIs(/commune=74010/);
    await person.territories.setsRadius(30);
    await view.says("Toutes les communes sont entièrement desservies.");
  });

  test("choosing a territory restricts the page to it, and clearing restores the region", async ({ person, view }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires`);
    await person.territories.chooses("haute savoie", "Haute-Savoie");
    await view.coverage.populationShareIs(94.7);
    await view.linkIs(/territoire=74/);
    await person.territories.chooses("grand avignon", "CA du Grand Avignon");
    await view.says("9 de ses 16 communes sont dans les sept départements ; les chiffres portent sur elles.");
    await person.clicks("Revenir aux sept départements");
    await view.says(REFERENCE.people);
    await view.linkIs("?vue=territoires&modele=droite&acces=france-services&lang=fr");
  });

  test("the State's aims are shown beside our estimate, and measured at a click", async ({ person, view }) => {
    await person.opens(`?vue=territoires${REFERENCE.link.replace("?", "&").replace("&modele=droite", "")}`);
    await view.rowSays("France entière", "95 %");
    await view.rowSays("Estimation par la route, l’hiver (cols fermés)", "96,3 %");
    await person.clicks("30 min");
    await view.says("de la population à moins de 30 min d’un France services, par la route, l’hiver (cols fermés)");
    await view.coverage.populationShareIs(99.6);
    await view.linkIs(/mesure=min/);
  });

  test("people near doubtful places are shown beside the figures, and the place leads to its sheet", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=territoires&type=france-services&modele=droite&territoire=04");
    await view.says("France services\u00a0: liste du 1er août 2024.");
    await person.unfolds("que par des lieux placés avec un doute");
    await view.says(/Antenne de Beauvezer \(Saint-André-les-Alpes\)\s:\s[\d\s]+habitants/);
    await person.clicks("Antenne de Beauvezer (Saint-André-les-Alpes) : 1");
    await view.sheet.says("France services Saint-André-les-Alpes - Antenne de Beauvezer", "À vérifier");
  });
});
