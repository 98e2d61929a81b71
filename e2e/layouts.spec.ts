import { expect, test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { DESKTOP, PHONE, SCREENS } from "./screens.ts";
import { NO_MAP } from "./tags.ts";
import { LANGUAGES } from "./words.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NEARBY = "?type=espace-saisonnier&departement=73";
/** A tablet upright and on its side, a desktop; `scrollbars` looks at a small phone. */
const WINDOWS = [[820, 1180], [1180, 820], DESKTOP] as const;

test.describe("On a phone of 390 × 844", { tag: NO_MAP }, () => {
  test.beforeEach(({ site }) => site.device.windowIs(...PHONE));

  test("the panel has three heights, and rises for what is used", async ({ page, site, person, view }) => {
    await site.services.geocodes([]);
    await person.opens("?vue=trouver");
    await view.layout.panelTakes(0.45, 0.6);
    await person.growsPanel();
    await view.layout.panelTakes(0.9, 1);
    await person.shrinksPanel();
    await view.layout.panelTakes(0.45, 0.6);
    await person.shrinksPanel();
    await view.layout.panelTakes(0.1, 0.2);
    await person.search.types("gap");
    await view.layout.panelTakes(0.9, 1);
    await view.search.offers("Communes", "Gap");
    await view.layout.hasNoSidewaysScroll();
    // Escape closes the answers, then empties the field.
    await person.keys.presses("ArrowUp");
    await person.keys.presses("Escape");
    await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(0);
    await view.search.holds("gap");
    await person.keys.presses("Escape");
    await view.search.holds("");
    // The search, and no tab, is seen of the low panel of « Trouver ».
    await person.opens("?vue=saisonniers");
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    await person.opensView("Trouver");
    await view.layout.panelTakes(0.45, 0.6);
    await person.growsPanel();
    await view.layout.panelTakes(0.9, 1);
    await person.keys.tabsBackTo("link", "Aller à la carte");
    await person.keys.presses("Enter");
    await view.layout.panelIsLow();
    await person.goesTo(NEARBY);
    await view.list.hasItems();
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    await person.keys.tabsTo("link", COURCHEVEL.name);
    await view.layout.panelTakes(0.45, 1);
  });

  test("the list stands at its top after each filter", async ({ person, view }) => {
    await person.opens("?vue=trouver&origine=commune:05065");
    for (const movesPanel of [() => person.growsPanel(), () => person.shrinksPanel(), () => person.shrinksPanel()]) {
      await person.list.showsLast();
      await movesPanel();
      await person.list.filtersBy("Thèmes", "Retraite");
      await person.list.closesFilters();
      await view.layout.listStandsAtItsTop();
      await person.list.showsLast();
      await person.list.resetsFilters();
      await view.layout.listStandsAtItsTop();
    }
  });

  test("a panel lowered while a sheet is loading stays low", async ({ page, site, person, view }) => {
    const comes = await site.code.holdsBack("place-sheet");
    await person.opens(NEARBY);
    await person.list.opensSheet(COURCHEVEL.name);
    await expect(page.locator(".panel [aria-busy=true]")).toBeVisible();
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    comes();
    await view.focus.isOnTitle(COURCHEVEL.name);
    await view.layout.panelIsLow();
    await person.goesBack();
    await view.list.hasItems();
    await person.goesForward();
    await view.layout.panelTakes(0.45, 1);
  });
});

test.describe("In each window", { tag: NO_MAP }, () => {
  test.slow();

  test("the first screen shows the answers of a link", async ({ page, site, person, view }) => {
    for (const [width, height, leastPlaces] of [
      [360, 740, 3],
      [1366, 768, 5],
    ] as const) {
      await site.device.windowIs(width, height);
      await person.opens("?origine=commune:05023&theme=retraite&type=france-services");
      await view.layout.listBegins(330, leastPlaces);
    }
    await person.goesTo("?vue=saisonniers&origine=station:val-thorens");
    await expect(page.getByRole("link", { name: /^Appeler le 04/ }).first()).toBeInViewport({ ratio: 1 });
  });

  test("no screen needs a horizontal scroll, and the links to views stand side by side", async ({
    site,
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    for (const [screen, link] of Object.entries(SCREENS))
      await test.step(screen, async () => {
        await person.goesTo(link);
        await view.hasSettled();
        for (const [width, height] of WINDOWS) {
          await site.device.windowIs(width, height);
          await view.layout.hasNoSidewaysScroll();
        }
      });
    for (const language of LANGUAGES) {
      await person.goesTo(`?vue=trouver&lang=${language}`, language);
      await view.isInLanguage(language);
      for (const [width, height] of [PHONE, ...WINDOWS]) {
        await site.device.windowIs(width, height);
        await view.nav.standSideBySide();
        if (width <= 820) await view.layout.panelTakes(0.45, 0.6);
        else await view.layout.panelIsBesideMap();
      }
    }
  });

  test("the navigation does not move when the typeface loads, in any language", async ({ site, person, view }) => {
    for (const [width, height] of [PHONE, DESKTOP]) {
      await site.device.windowIs(width, height);
      const letTypefaceCome = await site.code.holdsTypefaceBack();
      await person.opens("?vue=trouver", "fr", "commit");
      const topsIn = async (language: (typeof LANGUAGES)[number]) => {
        await person.goesTo(`?vue=trouver&lang=${language}`, language);
        await view.isInLanguage(language);
        await view.list.hasItems();
        return { language, tops: await view.layout.tops() };
      };
      const all = [];
      for (const language of LANGUAGES) all.push(await topsIn(language));
      await letTypefaceCome();
      for (const { language, tops } of all) {
        await topsIn(language);
        await view.layout.isStillAt(tops);
      }
    }
  });
});
