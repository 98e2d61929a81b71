import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";
import { beginningWith } from "./words.ts";

/** Monday to Friday, 9.30 to 12.30 and 13.30 to 17.30; the tests' day is a Tuesday, at noon. */
const PUGET = "France services Puget-Théniers";

test.describe("Searching by keyboard", { tag: NO_MAP }, () => {
  test("a resident goes from the name of a commune to the phone of the nearest open place", async ({
    site,
    person,
    view,
  }) => {
    await site.services.geocodes([]);
    await person.opens("?vue=trouver");
    await person.keys.tabsTo("combobox", "Rechercher un besoin, une commune, une station, une adresse");
    await person.keys.types("puget-th");
    await view.search.offers("Communes", "Puget-Théniers");
    await person.keys.presses("ArrowDown");
    await view.search.answerIsActive("Puget-Théniers");
    await person.keys.presses("Enter");
    await view.search.holds("Puget-Théniers");
    await person.keys.tabsTo("button", "Quand");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("radio", "Peu importe");
    await person.keys.presses("ArrowDown");
    await view.linkIs(/ouvert=maintenant/);
    await person.keys.tabsTo("link", beginningWith(PUGET));
    await person.keys.presses("Enter");
    await view.focus.isOnTitle(PUGET);
    await view.sheet.says(PUGET, "Ouvert jusqu’à 12 h 30", "Depuis Puget-Théniers");
    await person.keys.tabsTo("link", /^Appeler$/);
    await person.keys.presses("Escape");
    await view.focus.isOn("link", PUGET);
  });
});

test.describe("On a phone of 390 × 844", { tag: NO_MAP }, () => {
  test("the focused field rises with the sheet; Escape closes the answers, then empties it", async ({
    site,
    person,
    view,
  }) => {
    await site.device.windowIs(390, 844);
    await site.services.geocodes([]);
    await person.opens("?vue=trouver");
    await person.shrinksPanel();
    await view.layout.panelTakes(0.1, 0.2);
    await person.search.types("gap");
    await view.layout.panelTakes(0.9, 1);
    await view.search.offers("Communes", "Gap");
    await view.layout.hasNoSidewaysScroll();
    await person.keys.presses("ArrowUp");
    await person.keys.presses("Escape");
    await view.search.offersNothing();
    await view.search.holds("gap");
    await person.keys.presses("Escape");
    await view.search.holds("");
  });
});
