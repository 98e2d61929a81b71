import { describe } from "vitest";
import { expect } from "../../../e2e/driver.ts";
import { placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const NAME = "France services Courchevel";
const PLACE = placeNamed(NAME);
/** A filter under which the place is near the top of the list. */
const NEARBY = "?type=espace-saisonnier&departement=73";

describe("The sheet of a place", () => {
  test("offers to call, to write and to go there, shows the hours of the week, the source and both categories", async ({
    page,
    person,
    view,
  }) => {
    await person.opens(`?lieu=${PLACE.id}`);
    await view.sheet.links(NAME, "Appeler", `tel:${PLACE.phone.replaceAll(" ", "")}`);
    await view.sheet.links(NAME, "Écrire", `mailto:${PLACE.email}`);
    const goal = encodeURIComponent(`;${PLACE.latitude},${PLACE.longitude}`);
    await view.sheet.links(NAME, /^Y aller/, `https://www.openstreetmap.org/directions?route=${goal}`);
    const week = page.getByRole("region", { name: NAME, exact: true }).getByRole("table", { name: "Horaires" }).first();
    for (const [day, times] of [
      ["Lundi", "de 9 h à 12 h 30"],
      ["Lundi", "de 13 h 30 à 17 h"],
      ["Vendredi", "de 9 h à 12 h 30"],
      ["Dimanche", "Fermé"],
    ] as const)
      await expect(week.getByRole("row", { name: new RegExp(`^${day}`) })).toContainText(times);
    await view.sheet.says(
      NAME,
      "Liste des structures France services",
      "Agence nationale de la cohésion des territoires",
      "donnée du 1er août 2024",
      "Inscrit sur une liste officielle.",
      `Identifiant : ${PLACE.id}`,
    );
    await view.sheet.says(NAME, "France services", "Espace saisonnier", "Aussi connu comme : Courchevel Emploi");
    await view.sheet.says(NAME, "Identifiant : es-courchevel");
  });

  test("begins with what the place does for the theme asked for, and with whom", async ({ person, view }) => {
    await person.opens(`?theme=retraite&lieu=${PLACE.id}`);
    await view.sheet.says(
      NAME,
      /Pour votre demandeRetraite.*Opérateurs ou services.*(?:Ouvert|Fermé).*Démarches et services/s,
    );
    await person.goesTo(`?theme=coworking&lieu=${PLACE.id}`);
    await view.sheet.says(NAME, "« Coworking » : aucune aide connue ici.");
  });

  test("passes the starting point on to the route planner", async ({ person, view }) => {
    await person.opens(`?lieu=${PLACE.id}&origine=commune:73157`);
    const way = encodeURIComponent(`45.202,6.673;${PLACE.latitude},${PLACE.longitude}`);
    const address = `https://www.openstreetmap.org/directions?route=${way}`;
    await view.sheet.links(NAME, /^Y aller/, address);
    await view.sheet.says(NAME, "demandez d’abord si cela peut se faire par téléphone");
  });

  test("says how far the railway station is on foot, and promises no train", async ({ person, view }) => {
    const near = placeNamed("France services Bourg-Saint-Maurice");
    await person.opens(`?lieu=${near.id}&origine=commune:73054`);
    await view.sheet.says("France services Bourg-Saint-Maurice", "de la gare «\u00a0Bourg-Saint-Maurice\u00a0»");
    await view.sheet.says("France services Bourg-Saint-Maurice", "Nous ne connaissons pas les trains qui s’y arrêtent");
  });

  test("closes with its button, with Back and with Escape, and returns the focus to its place in the list", async ({
    page,
    person,
    view,
  }) => {
    await person.opens(NEARBY);
    for (const closes of [() => person.closesSheet(), () => person.goesBack(), () => person.keys.presses("Escape")]) {
      await person.list.opensSheet(NAME);
      await view.sheet.isOpen(NAME);
      await view.focus.isOnTitle(NAME);
      await closes();
      await expect(page.locator("#fiche")).toHaveCount(0);
      await view.focus.isOn("link", NAME);
    }
  });

  test("reports an unknown place in a link", async ({ page, person, view }) => {
    await person.opens("?lieu=fs-disparu");
    await view.says("Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données.");
    await expect(page.locator("#fiche")).toHaveCount(0);
    await person.clicks("Fermer ce message");
    await view.saysNowhere("Le lieu demandé par ce lien");
  });
});
