import { test } from "./fixtures.ts";
import { countPlaces, placeNamed } from "./places.ts";
import { SCREENS } from "./screens.ts";
import { SIZES } from "./sizes.ts";
import { NO_MAP } from "./tags.ts";
import { type Language, WORDS } from "./words.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NEARBY = "?type=espace-saisonnier&departement=73";
const LANGUAGES = Object.keys(WORDS) as readonly Language[];
/** A tablet upright and on its side, a desktop; `scrollbars` looks at a small phone. */
const WINDOWS = [
  [820, 1180],
  [1180, 820],
  [1440, 900],
] as const;

test.describe("On a phone of 390 × 844", { tag: NO_MAP }, () => {
  test.beforeEach(({ site }) => site.device.windowIs(390, 844));

  test("the panel has three heights, by its buttons, and rises for a focused or chosen place and a tab", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    await view.layout.panelTakes(0.45, 0.6);
    await person.growsPanel();
    await view.layout.panelTakes(0.9, 1);
    await person.shrinksPanel();
    await view.layout.panelTakes(0.45, 0.6);
    await person.shrinksPanel();
    await view.layout.panelTakes(0.1, 0.2);
    // The search, and no tab, is seen of the low panel of « Trouver ».
    await person.opens("?vue=saisonniers");
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    await person.opensTab("Trouver");
    await view.layout.panelTakes(0.45, 0.6);
    await person.growsPanel();
    await view.layout.panelTakes(0.9, 1);
    await person.keys.tabsBackTo("link", "Aller à la carte");
    await person.keys.presses("Enter");
    await view.layout.panelIsLow();
    await person.opens(NEARBY);
    await view.list.hasItems();
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    await person.keys.tabsTo("link", COURCHEVEL.name);
    await view.layout.panelTakes(0.45, 1);
  });

  test("the list stands at its top after a filter and another starting point", async ({ person, view }) => {
    await person.opens("?vue=trouver&origine=commune:05065");
    await person.list.showsLast();
    await person.list.filtersBy("Thèmes", "Retraite");
    await person.list.closesFilters();
    await view.layout.listStandsAtItsTop();
    await person.list.showsLast();
    await person.list.resetsFilters();
    await view.layout.listStandsAtItsTop();
    for (const movesPanel of [() => person.growsPanel(), () => person.shrinksPanel(), () => person.shrinksPanel()]) {
      await person.list.showsLast();
      await movesPanel();
      await person.list.filtersBy("Thèmes", "Retraite");
      await person.list.closesFilters();
      await view.layout.listStandsAtItsTop();
      await person.list.resetsFilters();
    }
  });

  test("a panel lowered while a sheet is loading stays low, and rises for the sheet gone back to", async ({
    site,
    person,
    view,
  }) => {
    const comes = await site.code.holdsBack("place-sheet");
    await person.opens(NEARBY);
    await person.list.opensSheet(COURCHEVEL.name);
    await view.sheet.isOnItsWay();
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

test.describe("The first screen", { tag: NO_MAP }, () => {
  test("shows the answers of a link and the telephone of a resort", async ({ site, person, view }) => {
    for (const [width, height, mostTopPx, leastPlaces] of [
      [360, 740, 330, 3],
      [390, 844, 330, 3],
      [1366, 768, 330, 5],
    ] as const) {
      await site.device.windowIs(width, height);
      await person.opens("?origine=commune:05023&theme=retraite&type=france-services");
      await view.layout.listBegins(mostTopPx, leastPlaces);
    }
    await person.opens("?vue=saisonniers&origine=station:val-thorens");
    await view.layout.showsLink(/^Appeler le 04/);
  });
});

test.describe("In each window", { tag: NO_MAP }, () => {
  test.slow();

  test("no screen needs a horizontal scroll", async ({ site, person, view }) => {
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
  });

  test("the panel stands below the map or beside it, and the tabs side by side in every language", async ({
    site,
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    for (const [width, height] of [[390, 844], ...WINDOWS] as const) {
      await site.device.windowIs(width, height);
      if (width <= 820) await view.layout.panelTakes(0.45, 0.6);
      else await view.layout.panelIsBesideMap(0.5);
      for (const language of LANGUAGES) {
        await person.goesTo(`?vue=trouver&lang=${language}`, language);
        await view.isInLanguage(language);
        await view.tabs.standSideBySide();
      }
    }
  });

  test("the tabs do not move when the typeface loads, in any language", async ({ site, person, view }) => {
    const shows = async (language: Language) => {
      await person.goesTo(`?vue=trouver&lang=${language}`, language);
      await view.isInLanguage(language);
      await view.list.counts(countPlaces(), language);
    };
    for (const [width, height] of SIZES)
      await test.step(`${width} × ${height}`, async () => {
        await site.device.windowIs(width, height);
        const letTypefaceCome = await site.code.holdsTypefaceBack();
        await person.opensEarly("?vue=trouver", "fr");
        /** Compares the places of the tabs before and after in each of these languages. */
        const staysInPlace = async ([language, ...others]: readonly Language[]): Promise<void> => {
          if (language === undefined) return letTypefaceCome();
          await shows(language);
          await view.layout.staysInPlace(async () => {
            await staysInPlace(others);
            await shows(language);
          });
        };
        await staysInPlace(LANGUAGES);
      });
  });
});
