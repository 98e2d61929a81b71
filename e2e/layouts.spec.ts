import { test } from "./fixtures.ts";
import { countPlaces, placeNamed } from "./places.ts";
import { SIZES } from "./sizes.ts";
import { NO_MAP } from "./tags.ts";
import { type Language, WORDS } from "./words.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NEARBY = "?type=espace-saisonnier&departement=73";

const LANGUAGES = Object.keys(WORDS) as readonly Language[];
/** A small phone, a tablet upright and on its side, a desktop. */
const WINDOWS = [
  [320, 640],
  [820, 1180],
  [1180, 820],
  [1440, 900],
] as const;

const SCREENS: Readonly<Record<string, string>> = {
  "the list": "",
  "the nearest places": "?origine=commune:73047&modele=ete",
  "what is open at a chosen time": "?ouvert=2026-11-28T10:00",
  "an empty list": "?type=espace-saisonnier&departement=84",
  "a sheet": `?lieu=${COURCHEVEL.id}`,
  "the seasonal workers' view": "?vue=saisonniers",
  "a resort with what helps near it": "?vue=saisonniers&origine=station:alpe-d-huez",
  "the coverage": "?vue=territoires&modele=droite",
  "the coverage by the road, with a way": "?vue=territoires&modele=hiver&commune=73047",
  "the sheet of a pass": "?vue=territoires&modele=hiver&col=col-de-l-iseran",
  "the data": "?vue=donnees",
  "what is said of the page": "?vue=apropos",
};

test.describe("On a phone of 390 × 844", { tag: NO_MAP }, () => {
  test.beforeEach(({ site }) => site.device.windowIs(390, 844));

  test("the panel stops at three heights by its two buttons", async ({ person, view }) => {
    await person.opens();
    await view.layout.panelTakes(0.45, 0.6);
    await person.growsPanel();
    await view.layout.panelTakes(0.9, 1);
    await person.shrinksPanel();
    await view.layout.panelTakes(0.45, 0.6);
    await person.shrinksPanel();
    await view.layout.panelTakes(0.1, 0.2);
  });

  test("the list and the sheet can be used", async ({ person, view }) => {
    await person.opens(NEARBY);
    await person.list.opensSheet(COURCHEVEL.name);
    await view.sheet.links(COURCHEVEL.name, "Appeler", `tel:${COURCHEVEL.phone.replaceAll(" ", "")}`);
    await person.closesSheet();
    await view.focus.isOn("link", COURCHEVEL.name);
  });

  test("the list stands at its top after a filter and another starting point", async ({ person, view }) => {
    await person.opens("?origine=commune:05065");
    await person.list.showsLast();
    await person.list.filtersBy("Thèmes", "Retraite");
    await person.list.closesFilters();
    await view.layout.listStandsAtItsTop();
    await person.list.showsLast();
    await person.list.resetsFilters();
    await view.layout.listStandsAtItsTop();
  });

  test("choosing a place raises a low panel", async ({ person, view }) => {
    await person.opens(NEARBY);
    await person.list.opensSheet(COURCHEVEL.name);
    await view.sheet.isOpen(COURCHEVEL.name);
    await person.goesBack();
    await view.focus.isOn("link", COURCHEVEL.name);
    await person.shrinksPanel();
    await view.layout.panelTakes(0.1, 0.2);
    await person.goesForward();
    await view.layout.panelTakes(0.45, 0.6);
  });

  test("choosing a tab raises a low panel", async ({ person, view }) => {
    await person.opens("?vue=territoires");
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    await person.opensTab("Données");
    await view.layout.panelTakes(0.45, 0.6);
  });

  test("the focused map is not under the panel", async ({ person, view }) => {
    await person.opens();
    await person.growsPanel();
    await view.layout.panelTakes(0.9, 1);
    await person.keys.tabsBackTo("link", "Aller à la carte");
    await person.keys.presses("Enter");
    await view.layout.panelIsLow();
  });

  test("a panel lowered while a sheet is loading stays low", async ({ site, person, view }) => {
    const comes = await site.code.holdsBack("place-sheet");
    await person.opens(NEARBY);
    await person.list.opensSheet(COURCHEVEL.name);
    await view.sheet.isOnItsWay();
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    comes();
    await view.focus.isOnTitle(COURCHEVEL.name);
    await view.layout.panelIsLow();
  });

  test("focusing a place of the list raises a low panel", async ({ person, view }) => {
    await person.opens(NEARBY);
    await view.list.hasItems();
    await person.shrinksPanel();
    await view.layout.panelIsLow();
    await person.keys.tabsTo("link", COURCHEVEL.name);
    await view.layout.panelTakes(0.45, 1);
  });

  test("the filters can be used", async ({ person, view }) => {
    await person.opens();
    await person.list.filtersBy("Thèmes", "Coworking");
    await view.list.counts(countPlaces(({ themes }) => themes.includes("coworking")));
  });
});

test.describe("On a phone of 390 × 844, with its map", () => {
  test.beforeEach(({ site }) => site.device.windowIs(390, 844));

  test("the map shows above the panel", async ({ person, view }) => {
    await person.opens();
    await view.map.isThere();
    await view.map.hasColours(1500);
  });
});

for (const [width, height, mostBottomPx] of [
  [360, 740, 600],
  [1366, 768, 768 / 3],
] as const)
  test(`« Territoires » begins with its answer at ${width} × ${height}`, { tag: NO_MAP }, async ({
    site,
    person,
    view,
  }) => {
    await site.device.windowIs(width, height);
    await person.opens("?vue=territoires&territoire=05&modele=hiver");
    await view.coverage.shareEndsAbove(mostBottomPx);
  });

test("the telephone of a resort's Espace saisonnier is in the first screen of a phone", { tag: NO_MAP }, async ({
  site,
  person,
  view,
}) => {
  await site.device.windowIs(360, 740);
  await person.opens("?vue=saisonniers&origine=station:val-thorens");
  await view.layout.showsLink(/^Appeler le 04/);
});

test.describe("In a window of 320 pixels", { tag: NO_MAP }, () => {
  test.beforeEach(({ site }) => site.device.windowIs(320, 640));

  test("the open filters need no horizontal scroll", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(countPlaces());
    await person.growsPanel();
    await person.list.opensFilters();
    await view.layout.hasNoSidewaysScroll();
  });
});

test.describe("Without a horizontal scroll", { tag: NO_MAP }, () => {
  for (const [name, link] of Object.entries(SCREENS)) {
    test(`${name} fits into a small phone, both ways of a tablet and a desktop`, async ({ site, person, view }) => {
      await person.opens(link);
      await view.hasSettled();
      for (const [width, height] of WINDOWS) {
        await site.device.windowIs(width, height);
        await view.layout.hasNoSidewaysScroll();
      }
    });
  }
});

test.describe("The panel and the map", { tag: NO_MAP }, () => {
  test("on a tablet in portrait the panel stands below the map", async ({ site, person, view }) => {
    await site.device.windowIs(820, 1180);
    await person.opens();
    await view.layout.panelTakes(0.45, 0.6);
  });

  test("on a tablet in landscape the panel stands beside the map", async ({ site, person, view }) => {
    await site.device.windowIs(1180, 820);
    await person.opens();
    await view.layout.panelIsBesideMap(0.6);
  });

  test("on a desktop the panel stands beside the map", async ({ site, person, view }) => {
    await site.device.windowIs(1440, 900);
    await person.opens();
    await view.layout.panelIsBesideMap(0.65);
  });
});

test.describe("The four tabs", { tag: NO_MAP }, () => {
  for (const [width, height] of SIZES) {
    test(`stand side by side in a window of ${width} × ${height}, in every language`, async ({
      site,
      person,
      view,
    }) => {
      await site.device.windowIs(width, height);
      await person.opens("?vue=donnees");
      for (const language of LANGUAGES) {
        await person.goesTo(`?vue=donnees&lang=${language}`, language);
        await view.isInLanguage(language);
        await view.tabs.standSideBySide();
      }
    });

    test(`do not move when the typeface loads, in a window of ${width} × ${height}, in any language`, async ({
      site,
      person,
      view,
    }) => {
      await site.device.windowIs(width, height);
      const letTypefaceCome = await site.code.holdsTypefaceBack();
      await person.opensEarly("", "fr");
      const shows = async (language: Language) => {
        await person.goesTo(`?lang=${language}`, language);
        await view.isInLanguage(language);
        await view.list.counts(countPlaces(), language);
      };
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
  }
});

for (const [width, height, mostTopPx, leastPlaces] of [
  [360, 740, 330, 3],
  [390, 844, 330, 3],
  [1366, 768, 330, 5],
] as const) {
  test.describe(`In a window of ${width} × ${height}`, { tag: NO_MAP }, () => {
    test("a link with a starting point and two filters shows its answers", async ({ site, person, view }) => {
      await site.device.windowIs(width, height);
      await person.opens("?origine=commune:05023&theme=retraite&type=france-services");
      await view.layout.listBegins(mostTopPx, leastPlaces);
    });
  });
}
