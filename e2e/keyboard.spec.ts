import { expect, test } from "./fixtures.ts";
import { findSmallTargets } from "./in-page.ts";
import { inListOrder, isOfType, isReliable, PLACES, placeNamed } from "./places.ts";
import { PHONE, SMALL_PHONE } from "./screens.ts";
import { NO_MAP } from "./tags.ts";
import { beginningWith, withAnyCount } from "./words.ts";

const IN_ORDER = inListOrder(PLACES);
const FIRST = IN_ORDER[0]?.name ?? "";
const LAST_RELIABLE = IN_ORDER.filter(isReliable).at(-1)?.name ?? "";
const SEASONAL = IN_ORDER.filter(isOfType("espace-saisonnier"));
/** The first Espace saisonnier of the list with a phone, and its index. */
const STEPS = SEASONAL.findIndex(({ phone }) => phone !== "");
const CALLED = SEASONAL[STEPS] ?? { id: "", name: "", phone: "" };
const NAME = "France services Courchevel";
const PLACE = placeNamed(NAME);
const SHEET = `?lieu=${PLACE.id}`;
const GOAL = `${PLACE.latitude},${PLACE.longitude}`;
const VAL_THORENS = placeNamed("Espace saisonniers de Val Thorens");
/** Monday to Friday, 9.30 to 12.30 and 13.30 to 17.30; the tests' day is a Tuesday, at noon. */
const PUGET = "France services Puget-Théniers";

test.describe("By keyboard", { tag: NO_MAP }, () => {
  test("a person skips to the list, and finds an Espace saisonnier to call", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await view.list.counts(PLACES.length);
    // Rows beyond a window come later.
    const rows = page.locator(".place-scroller > .place-list > li");
    const missing = async () => Number(await rows.first().getAttribute("aria-setsize")) - (await rows.count());
    await expect.poll(missing).toBe(0);
    await person.keys.presses("Tab");
    await view.focus.isOn("link", "Aller à la liste des lieux");
    await person.keys.presses("Enter");
    await person.keys.presses("Tab");
    await view.focus.isOn("link", FIRST);
    await person.keys.presses("End");
    await view.focus.isOn("link", LAST_RELIABLE);
    await person.keys.presses("Home");
    await view.focus.isOn("link", FIRST);
    await person.keys.enters("link", "Saisonniers", "Shift+Tab");
    await view.currentViewIs("Saisonniers");
    await person.keys.enters("link", "Trouver", "Shift+Tab");
    await view.currentViewIs("Trouver");
    await person.keys.enters("button", "Type");
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

  test("a resident finds the phone of the nearest open place", async ({ page, site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.keys.tabsTo("combobox", "Rechercher un besoin, une commune, une station, une adresse");
    await person.keys.types("puget-th");
    await view.search.offers("Communes", "Puget-Théniers");
    await person.keys.presses("ArrowDown");
    const active = page.getByRole("option", { name: /^Puget-Théniers/, selected: true });
    const id = (await active.getAttribute("id")) ?? "";
    await expect(page.getByRole("combobox").first()).toHaveAttribute("aria-activedescendant", id);
    await person.keys.presses("Enter");
    await view.search.holds("Puget-Théniers");
    await person.keys.enters("button", "Quand");
    await person.keys.tabsTo("radio", "Peu importe");
    await person.keys.presses("ArrowDown");
    await view.linkIs(/ouvert=maintenant/);
    await person.keys.enters("link", beginningWith(PUGET));
    await view.focus.isOnTitle(PUGET);
    await view.sheet.says(PUGET, "Ouvert jusqu’à 12 h 30", "Depuis Puget-Théniers");
    await person.keys.tabsTo("link", /^Appeler$/);
    await person.keys.presses("Escape");
    await view.focus.isOn("link", PUGET);
  });

  test("a seasonal worker chooses a resort, and another one", async ({ person, view }) => {
    await person.opens("?vue=saisonniers&lang=en");
    await person.search.types("Val Thorens");
    await person.keys.presses("Enter");
    await view.sheet.says("Val Thorens", VAL_THORENS.name);
    await person.keys.tabsTo("link", `Call ${VAL_THORENS.phone}`);
    await person.keys.presses("Shift+Tab");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle(VAL_THORENS.name);
    await person.keys.presses("Escape");
    await view.focus.isOn("button", VAL_THORENS.name);
    await person.keys.presses("Shift+Tab");
    await view.focus.isOn("button", "Choose another resort");
    await person.keys.presses("Enter");
    await view.says("Choose your resort");
  });

  test("the actions of a sheet work", async ({ page, person, view }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await person.opens(SHEET);
    await view.focus.isOnTitle(NAME);
    await person.keys.tabsTo("link", "Appeler");
    await person.keys.tabsTo("link", "Écrire");
    await person.keys.tabsTo("link", /^Y aller/);
    await person.keys.unfolds("Autres itinéraires");
    await person.keys.tabsTo("link", /^Google Maps/);
    await person.keys.enters("button", "Partager");
    await view.sheet.saysPolitely(NAME, "Lien copié");
    await person.keys.tabsTo("button", "Imprimer");
    await person.keys.tabsTo("button", "Ajouter aux contacts");
    await person.keys.enters("button", "Signaler une erreur");
    // The form loads a moment later.
    await view.sheet.says(NAME, "Qu’est-ce qui est faux ?");
    await person.keys.tabsTo("combobox", "Qu’est-ce qui est faux ?");
    await person.keys.enters("button", "Préparer le message");
    await view.focus.isOn("textbox", "Que faudrait-il lire");
    await person.keys.types("Fermé le lundi");
    await person.keys.enters("button", "Préparer le message");
    await view.focus.isOn("heading", "Votre message");
    await person.keys.enters("button", "Copier le texte");
    await view.sheet.saysPolitely(NAME, "Texte copié");
  });
});

test.describe("By touch, on a phone", { tag: NO_MAP }, () => {
  test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

  test("« Y aller » opens the phone's own app, and every control of a sheet is large, without a horizontal scroll", async ({
    page,
    person,
    view,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
    await person.opens(SHEET);
    await view.sheet.links(NAME, /^Y aller/, `geo:${GOAL}?q=${GOAL}(${encodeURIComponent(NAME)})`);
    await person.unfolds("Autres itinéraires");
    await person.unfolds("Préparer ma visite");
    await person.clicks("Partager");
    await view.sheet.saysPolitely(NAME, "Le navigateur ne permet pas de copier");
    await person.reportsThatHoursAreWrong();
    await expect(page.getByLabel("Texte du signalement")).toHaveValue(new RegExp(NAME));
    await expect.poll(() => page.getByRole("region", { name: NAME }).evaluate(findSmallTargets)).toEqual([]);
    await view.hasNoAxeViolationInAnyScheme();
    await page.setViewportSize(SMALL_PHONE);
    await view.layout.hasNoSidewaysScroll();
    await person.closesSheet();
    await person.clicks("Agrandir le volet");
    await person.list.opensFilters();
    await view.layout.hasNoSidewaysScroll();
  });
});
