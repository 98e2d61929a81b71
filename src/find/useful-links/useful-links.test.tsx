import { describe } from "vitest";
import { expect } from "../../../e2e/driver.ts";
import { placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

/** Rows of data/reseau/ressources.csv. */
const ALL = 32;
/** In the Hautes-Alpes. */
const GAP = "fs-3250";
const COURCHEVEL = placeNamed("France services Courchevel").id;

describe("Useful links", () => {
  test("a resident who asks for housing finds help beside the places, with who gives it and the date of the content", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver&theme=logement");
    const line = /^Aides et sites sur ce sujet \(\d+\)/;
    await person.unfolds(line);
    await view.links("Garantie Visale pour les travailleurs saisonniers", "https://www.visale.fr/");
    await view.says("Action Logement · aide");
    await view.says("Contenu\u00a0: 4 juin 2024.");
    await view.says(/vérifiez sur le site indiqué/);
  });

  test("a list that is asked for no theme has no such line", async ({ person, view }) => {
    await person.opens("?type=france-services");
    await view.list.counts(178);
    await view.saysNowhere("Aides et sites sur ce sujet");
  });

  test("a seasonal worker finds the links of the resort’s département, and those for others by a choice", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=saisonniers&origine=station:val-thorens");
    await view.says(new RegExp(`^\\d+ ressources sur ${ALL} \\(Savoie, et celles qui valent partout\\)$`));
    await view.says("Garantie Visale pour les travailleurs saisonniers");
    await view.saysNowhere("Journées de soins pour les saisonniers");
    await person.list.chooses("Pour qui", "Agents des lieux d’accueil");
    await person.list.chooses("Sujet", "Lieux de services au public");
    await view.says("Animation du réseau des France services de Savoie");
    await view.saysNowhere("Garantie Visale pour les travailleurs saisonniers");
  });

  test("old content is called old, and a resource whose address is unknown is no link", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?vue=saisonniers");
    await person.list.chooses("Pour qui", "Tout le monde");
    await view.says(`${ALL} ressources sur ${ALL}`);
    await view.says(/Contenu\u00a0: 2017\.\s*Ancien\u00a0: à vérifier\./);
    await view.says("Mes aides – France Travail");
    await expect(page.getByRole("link", { name: "Mes aides – France Travail" })).toHaveCount(0);
  });

  test("the sheet of a place names the ways to travel there without a car", async ({ person, view }) => {
    await person.opens(`?lieu=${GAP}`);
    await view.says("Sans voiture ici\u00a0: Rézopouce et covoiturage Mobicoop dans les Hautes-Alpes");
    await person.unfolds(/^Aides et sites sur ces sujets/);
    await view.links("Garantie Visale pour les travailleurs saisonniers", "https://www.visale.fr/");
  });

  test("the sheet of a place names no network that runs in another part of its département", async ({
    person,
    view,
  }) => {
    await person.opens(`?lieu=${COURCHEVEL}`);
    await person.unfolds(/^Aides et sites sur ces sujets/);
    await view.saysNowhere("Sans voiture ici");
  });

  test("without the file, the rest of the view works, and the links come after a new attempt", async ({
    site,
    person,
    view,
  }) => {
    await site.breaks("useful-links.json", "missing");
    await person.opens("?vue=saisonniers");
    await view.alerts("Les ressources n’ont pas pu être chargées.", "useful-links.json");
    await view.says("Travailler une saison");
    await site.repairs("useful-links.json");
    await person.retries();
    await view.says(new RegExp(`ressources sur ${ALL}`));
  });
});
