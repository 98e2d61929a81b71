import { describe, expect } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const STRAIGHT = "modele=droite";
/** Share of people near one of the 178 France services. */
const NEAR_DESKS = 94.3;

/** Presses a key in the menu, by which the browser finds an option. */
function finds(key: string, value: string): Element {
  const menu = document.querySelector<HTMLSelectElement>(".access-choice select");
  if (menu === null) throw new Error("no menu");
  menu.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  menu.value = value;
  menu.dispatchEvent(new Event("change", { bubbles: true }));
  return menu;
}

describe("The access that « Territoires » measures", () => {
  test("is that to France services by the tab, and to all places a click away", async ({ person, view }) => {
    await person.opens(`?${STRAIGHT}`);
    await person.opensTab("Territoires");
    await view.menuSays("Accès à", "France services");
    await view.coverage.populationShareIs(NEAR_DESKS);
    await view.says("de la population à moins de 10 km d’un France services, à vol d’oiseau");
    await view.says("de l’un des 323 lieux d’accueil (accès à France services)");
    await view.linkIs(/acces=france-services/);
    await person.list.chooses("Accès à", "Tous les lieux");
    await view.coverage.populationShareLeaves(NEAR_DESKS);
    await view.says("à moins de 10 km d’un lieu, à vol d’oiseau");
    await view.linkIs(/acces=tous/);
    await person.goesBack();
    await view.coverage.populationShareIs(NEAR_DESKS);
  });

  test("is that to all places with a link written before", async ({ person, view }) => {
    await person.opens(`?vue=territoires&${STRAIGHT}`);
    await view.menuSays("Accès à", "Tous les lieux");
    await view.says("(tous les types)");
    await view.linkIs(/acces=tous/);
  });

  test("found by the letters of its name is chosen once the person stops: Back leads through no other", async ({
    person,
    view,
  }) => {
    await person.opens(`?vue=territoires&acces=france-services&${STRAIGHT}`);
    await view.menuSays("Accès à", "France services");
    finds("e", "theme:emploi");
    finds("s", "espace-saisonnier");
    await view.menuSays("Accès à", "Espaces saisonniers");
    await view.linkIs(/acces=france-services/);
    await view.linkIs(/acces=espace-saisonnier/);
    await person.goesBack();
    await view.linkIs(/acces=france-services/);
    await view.menuSays("Accès à", "France services");
  });

  test("typed is chosen at once when the person leaves the menu or presses Enter", async ({ person, view }) => {
    await person.opens(`?vue=territoires&acces=france-services&${STRAIGHT}`);
    await view.menuSays("Accès à", "France services");
    for (const [leave, value, name] of [
      [new FocusEvent("focusout", { bubbles: true }), "tous", "Tous les lieux"],
      [new KeyboardEvent("keydown", { key: "Enter", bubbles: true }), "lieu-multiservices", "Lieux multi-services"],
    ] as const) {
      const menu = finds("x", value);
      await view.menuSays("Accès à", name);
      menu.dispatchEvent(leave);
      expect(location.search).toContain(`acces=${value}`);
      // The menu is drawn anew before the next key.
      await view.linkIs(new RegExp(`acces=${value}`));
    }
  });

  test("is chosen at once by an arrow key or the pointer after a letter", async ({ person, view }) => {
    await person.opens(`?vue=territoires&acces=france-services&${STRAIGHT}`);
    await view.menuSays("Accès à", "France services");
    finds("e", "theme:emploi");
    finds("ArrowUp", "tous");
    expect(location.search).toContain("acces=tous");
    finds("e", "theme:emploi");
    await person.list.chooses("Accès à", "Lieux multi-services");
    expect(location.search).toContain("acces=lieu-multiservices");
  });
});
