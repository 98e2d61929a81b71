import { test } from "./fixtures.ts";
import { emptyCombination, inListOrder, isOfType, isReliable, PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import { beginningWith, withAnyCount } from "./words.ts";

const FIRST = inListOrder(PLACES)[0]?.name ?? "";
const SEASONAL = inListOrder(PLACES.filter(isOfType("espace-saisonnier")));
/** The first Espace saisonnier of the list with a phone, and its index. */
const STEPS = SEASONAL.findIndex(({ phone }) => phone !== "");
const CALLED = SEASONAL[STEPS] ?? { id: "", name: "", phone: "" };

test.describe("By keyboard", { tag: NO_MAP }, () => {
  test("the first Tab skips to the list, arrows move through the tabs, and a person finds an Espace saisonnier and can call", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    await view.list.counts(PLACES.length);
    await view.list.isWhole();
    await person.keys.presses("Tab");
    await view.focus.isOn("link", "Aller à la liste des lieux");
    await person.keys.presses("Enter");
    await person.keys.presses("Tab");
    await view.focus.isOn("link", FIRST);
    await person.keys.presses("End");
    await view.focus.isOn("link", inListOrder(PLACES.filter(isReliable)).at(-1)?.name ?? "");
    await person.keys.presses("Home");
    await view.focus.isOn("link", FIRST);
    await person.keys.tabsBackTo("tab", "Trouver");
    await person.keys.presses("ArrowRight");
    await view.focus.isOn("tab", "Saisonniers");
    await view.tabs.shows("Saisonniers");
    await person.keys.presses("ArrowRight");
    await view.tabs.shows("Trouver");
    await person.keys.presses("End");
    await view.tabs.shows("Saisonniers");
    await person.keys.presses("Home");
    await view.focus.isOn("tab", "Trouver");
    await person.keys.tabsTo("button", "Type");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("checkbox", withAnyCount("Espace saisonnier"));
    await person.keys.presses("Space");
    await view.list.counts(SEASONAL.length);
    await person.keys.tabsTo("link", beginningWith(SEASONAL[0]?.name ?? ""));
    await person.keys.presses("ArrowDown", STEPS);
    await view.focus.isOn("link", CALLED.name);
    await person.keys.presses("Enter");
    await view.focus.isOnTitle(CALLED.name);
    await person.keys.presses("Shift+Tab");
    await view.focus.isOn("button", "Retour à la liste");
    await person.keys.tabsTo("link", "Appeler");
    await view.sheet.links(CALLED.name, "Appeler", `tel:${CALLED.phone.replaceAll(" ", "")}`);
    await person.keys.presses("Escape");
    await view.focus.isOn("link", CALLED.name);
  });

  test("a removed control leaves the focus on the page", async ({ site, person, view }) => {
    await test.step("« Réinitialiser les filtres »", async () => {
      await person.opens("?type=espace-saisonnier");
      await person.keys.tabsTo("button", "Réinitialiser les filtres");
      await person.keys.presses("Enter");
      await view.list.counts(PLACES.length);
      await view.focus.isOn("button", "Besoin");
    });
    await test.step("a filter removed above the list", async () => {
      await person.goesTo("?vue=trouver&theme=coworking");
      await person.keys.tabsTo("button", "Retirer le filtre « Coworking »");
      await person.keys.presses("Enter");
      await view.list.counts(PLACES.length);
      await view.focus.isOn("button", "Besoin");
    });
    await test.step("the button of an empty list", async () => {
      const { type, departement } = emptyCombination();
      await person.goesTo(`?type=${type}&departement=${departement}`);
      await person.keys.tabsTo("button", "Retirer « Département »");
      await person.keys.presses("Enter");
      await view.list.counts(PLACES.filter(isOfType(type)).length);
      await person.keys.presses("Tab");
      await view.focus.isOn("link", inListOrder(PLACES.filter(isOfType(type)))[0]?.name ?? "");
    });
    await test.step("« Réessayer »", async () => {
      await site.breaks("points.geojson", "truncated");
      await person.opens("?vue=trouver");
      await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
      await site.repairs("points.geojson");
      await person.keys.tabsTo("button", "Réessayer");
      await person.keys.presses("Enter");
      await view.list.counts(PLACES.length);
      await person.keys.presses("Tab");
      await view.focus.isOn("link", FIRST);
    });
  });
});
