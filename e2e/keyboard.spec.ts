import { test } from "./fixtures.ts";
import { emptyCombination, inListOrder, isOfType, PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import { beginningWith, withAnyCount } from "./words.ts";

const SEASONAL = inListOrder(PLACES.filter(isOfType("espace-saisonnier")));
/** The first Espace saisonnier of the list with a phone, and its index. */
const STEPS = SEASONAL.findIndex(({ phone }) => phone !== "");
const CALLED = SEASONAL[STEPS] ?? { id: "", name: "", phone: "" };

test.describe("By keyboard", () => {
  test("a person finds an Espace saisonnier, opens its sheet and can call", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(PLACES.length);
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
    await person.keys.tabsTo("link", "Appeler");
    await view.sheet.links(CALLED.name, "Appeler", `tel:${CALLED.phone.replaceAll(" ", "")}`);
    await person.keys.presses("Escape");
    await view.focus.isOn("link", CALLED.name);
  });

  test("the second Tab focuses the link that skips to the map", async ({ person, view }) => {
    await person.opens();
    await view.map.isThere();
    await person.keys.presses("Tab", 2);
    await view.focus.isOn("link", "Aller à la carte");
    await person.keys.presses("Enter");
    await person.keys.presses("Tab");
    await view.focus.isOnMap();
  });
});

test.describe("By keyboard, without the map", { tag: NO_MAP }, () => {
  test("the first Tab focuses the link that skips to the list", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(PLACES.length);
    await person.keys.presses("Tab");
    await view.focus.isOn("link", "Aller à la liste des lieux");
    await person.keys.presses("Enter");
    await person.keys.presses("Tab");
    await view.focus.isOn("link", inListOrder(PLACES)[0]?.name ?? "");
  });

  test("arrows, Home and End move through the tabs", async ({ person, view }) => {
    await person.opens();
    await person.keys.tabsTo("tab", "Trouver");
    await person.keys.presses("ArrowRight");
    await view.focus.isOn("tab", "Saisonniers");
    await view.tabs.shows("Saisonniers");
    await person.keys.presses("ArrowRight");
    await view.focus.isOn("tab", "Territoires");
    await view.tabs.shows("Territoires");
    await person.keys.presses("End");
    await view.tabs.shows("Données");
    await person.keys.presses("ArrowRight");
    await view.tabs.shows("Trouver");
    await person.keys.presses("ArrowLeft");
    await view.tabs.shows("Données");
    await person.keys.presses("Home");
    await view.focus.isOn("tab", "Trouver");
  });

  test("Home and End move to the ends of the list", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(PLACES.length);
    await person.keys.tabsTo("link", beginningWith(inListOrder(PLACES)[0]?.name ?? ""));
    await person.keys.presses("End");
    await view.focus.isOn("link", inListOrder(PLACES).at(-1)?.name ?? "");
    await person.keys.presses("Home");
    await view.focus.isOn("link", inListOrder(PLACES)[0]?.name ?? "");
  });

  test("an open sheet keeps the focus out of the list behind it", async ({ person, view }) => {
    await person.opens(`?lieu=${CALLED.id}`);
    await view.focus.isOnTitle(CALLED.name);
    await person.keys.presses("Shift+Tab");
    await view.focus.isOn("button", "Retour à la liste");
  });

  test("the filters open, accept a theme and close", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(PLACES.length);
    await person.keys.tabsTo("button", "Besoin");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("checkbox", withAnyCount("Coworking"));
    await person.keys.presses("Space");
    const expected = PLACES.filter(({ themes }) => themes.includes("coworking")).length;
    await view.list.counts(expected);
    await person.keys.tabsTo("button", `Voir ${expected} lieux`);
    await person.keys.presses("Enter");
    await view.offers("Retirer le filtre « Coworking »");
  });
});

test.describe("A removed control leaves the focus on the page", { tag: NO_MAP }, () => {
  test("« Réinitialiser les filtres »", async ({ person, view }) => {
    await person.opens("?type=espace-saisonnier");
    await person.keys.tabsTo("button", "Réinitialiser les filtres");
    await person.keys.presses("Enter");
    await view.list.counts(PLACES.length);
    await view.focus.isOn("button", "Besoin");
  });

  test("a filter removed above the list", async ({ person, view }) => {
    await person.opens("?theme=coworking");
    await person.keys.tabsTo("button", "Retirer le filtre « Coworking »");
    await person.keys.presses("Enter");
    await view.list.counts(PLACES.length);
    await view.focus.isOn("button", "Besoin");
  });

  test("the button of an empty list", async ({ person, view }) => {
    const { type, departement } = emptyCombination();
    await person.opens(`?type=${type}&departement=${departement}`);
    await person.keys.tabsTo("button", "Retirer « Département »");
    await person.keys.presses("Enter");
    await view.list.counts(PLACES.filter(isOfType(type)).length);
    await person.keys.presses("Tab");
    await view.focus.isOn("link", inListOrder(PLACES.filter(isOfType(type)))[0]?.name ?? "");
  });

  test("« Fermer ce message »", async ({ person, view }) => {
    await person.opens("?lieu=fs-disparu");
    await person.keys.tabsTo("button", "Fermer ce message");
    await person.keys.presses("Enter");
    await view.saysNowhere("Le lieu demandé par ce lien");
    await person.keys.presses("Tab");
  });

  test("« Réessayer »", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "truncated");
    await person.opens();
    await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
    await site.repairs("points.geojson");
    await person.keys.tabsTo("button", "Réessayer");
    await person.keys.presses("Enter");
    await view.list.counts(PLACES.length);
    await person.keys.presses("Tab");
    await view.focus.isOn("link", inListOrder(PLACES)[0]?.name ?? "");
  });
});
