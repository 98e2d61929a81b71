import type { Page } from "./driver.ts";
import { expect, test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { DESKTOP, PHONE, SCREENS, SMALL_PHONE } from "./screens.ts";
import { NO_MAP } from "./tags.ts";
import { LANGUAGES } from "./words.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NEARBY = "?type=espace-saisonnier&departement=73";
const GROW = "Agrandir le volet";
const SHRINK = "Réduire le volet";
/** A tablet upright and on its side, a desktop. */
const WINDOWS = [{ width: 820, height: 1180 }, { width: 1180, height: 820 }, DESKTOP];

/** The panel is at its lowest height. A panel that begins to rise shows here before its height changes. */
async function panelIsLow(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: SHRINK })).toBeDisabled();
}

/** Scrolls the list to its end. */
async function scrollsToLast(page: Page): Promise<void> {
  await page.locator(".place-scroller").evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight;
  });
}

/** The first line of the list is in the window, and nothing of the list is scrolled away. */
async function listStandsAtItsTop(page: Page): Promise<void> {
  await expect(page.locator(".place-list > [data-index='0']")).toBeInViewport();
  const scrolled = () => page.locator(".place-scroller").evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(scrolled).toBeLessThanOrEqual(1);
}

/** The first place begins above 330 px, and so many places are wholly in sight. */
async function firstPlacesAreInSight(page: Page, least: number): Promise<void> {
  const places = page.locator(".place-list .place");
  await expect.poll(async () => (await places.first().boundingBox())?.y).toBeLessThan(330);
  for (const place of (await places.all()).slice(0, least)) await expect(place).toBeInViewport({ ratio: 1 });
}

/** Every link of the navigation is wholly inside the window, in one row. */
async function viewsStandSideBySide(page: Page): Promise<void> {
  const links = page.locator(".site-nav a");
  for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
  const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
  expect(new Set(tops).size, `tops of the links: ${tops}`).toBe(1);
}

/** The browser could overlay the scrollbars, and then nothing would be tried. */
function widthOfScrollbars(): number {
  const parts = [...document.querySelectorAll<HTMLElement>(".panel *")]
    .filter((element) => getComputedStyle(element).overflowY === "auto")
    .map((element) => element.offsetWidth - element.clientWidth);
  return Math.max(innerWidth - document.documentElement.clientWidth, ...parts);
}

test.describe("On a phone of 390 × 844", { tag: NO_MAP }, () => {
  test.use({ viewport: PHONE });

  test("the panel has three heights, and rises for what is used", async ({ page, site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await view.layout.panelTakes(0.45, 0.6);
    await person.clicks(GROW);
    await view.layout.panelTakes(0.9, 1);
    await person.clicks(SHRINK);
    await view.layout.panelTakes(0.45, 0.6);
    await person.clicks(SHRINK);
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
    await person.clicks(SHRINK);
    await panelIsLow(page);
    await person.opensView("Trouver");
    await view.layout.panelTakes(0.45, 0.6);
    await person.clicks(GROW);
    await view.layout.panelTakes(0.9, 1);
    await person.keys.enters("link", "Aller à la carte", "Shift+Tab");
    await panelIsLow(page);
    await person.goesTo(NEARBY);
    await view.list.hasItems();
    await person.clicks(SHRINK);
    await panelIsLow(page);
    await person.keys.tabsTo("link", COURCHEVEL.name);
    await view.layout.panelTakes(0.45, 1);
  });

  test("the list stands at its top after each filter", async ({ page, person }) => {
    await person.opens("?vue=trouver&origine=commune:05065");
    for (const movesPanel of [GROW, SHRINK, SHRINK]) {
      await scrollsToLast(page);
      await person.clicks(movesPanel);
      await person.list.filtersBy("Thèmes", "Retraite");
      await person.list.closesFilters();
      await listStandsAtItsTop(page);
      await scrollsToLast(page);
      await person.list.resetsFilters();
      await listStandsAtItsTop(page);
    }
  });

  test("a panel lowered while a sheet is loading stays low", async ({ page, site, person, view }) => {
    const letSheetCome = await site.holdsBack("place-sheet");
    await person.opens(NEARBY);
    await person.list.opensSheet(COURCHEVEL.name);
    await expect(page.locator(".panel [aria-busy=true]")).toBeVisible();
    await person.clicks(SHRINK);
    await panelIsLow(page);
    letSheetCome();
    await view.focus.isOnTitle(COURCHEVEL.name);
    await panelIsLow(page);
    await person.goesBack();
    await view.list.hasItems();
    await page.goForward();
    await view.layout.panelTakes(0.45, 1);
  });
});

test.describe("In each window", { tag: NO_MAP }, () => {
  test.slow();

  test("the first screen shows the answers of a link", async ({ page, person }) => {
    for (const [width, height, leastPlaces] of [
      [360, 740, 3],
      [1366, 768, 5],
    ] as const) {
      await page.setViewportSize({ width, height });
      await person.opens("?origine=commune:05023&theme=retraite&type=france-services");
      await firstPlacesAreInSight(page, leastPlaces);
    }
    await person.goesTo("?vue=saisonniers&origine=station:val-thorens");
    await expect(page.getByRole("link", { name: /^Appeler le 04/ }).first()).toBeInViewport({ ratio: 1 });
  });

  test("no screen needs a horizontal scroll, and the links to views stand side by side", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    for (const [screen, link] of Object.entries(SCREENS))
      await test.step(screen, async () => {
        await person.goesTo(link);
        await view.hasSettled();
        for (const size of [...WINDOWS, SMALL_PHONE]) {
          await page.setViewportSize(size);
          await view.layout.hasNoSidewaysScroll();
        }
        await expect.poll(() => page.evaluate(widthOfScrollbars)).toBeGreaterThanOrEqual(5);
        await view.layout.losesNothing();
      });
    for (const language of LANGUAGES) {
      await person.goesTo(`?vue=trouver&lang=${language}`);
      await view.isInLanguage(language);
      for (const size of [PHONE, ...WINDOWS]) {
        await page.setViewportSize(size);
        await viewsStandSideBySide(page);
        if (size.width <= 820) await view.layout.panelTakes(0.45, 0.6);
        else {
          await view.layout.panelTakes(0.95, 1);
          await view.layout.panelTakes(0, 0.5, "width");
        }
      }
    }
  });

  test("the navigation does not move when the typeface loads, in any language", async ({
    page,
    site,
    person,
    view,
  }) => {
    const topsIn = async (language: string) => {
      await person.goesTo(`?vue=trouver&lang=${language}`);
      await view.isInLanguage(language);
      await view.list.hasItems();
      return view.layout.tops();
    };
    for (const size of [PHONE, DESKTOP]) {
      await page.setViewportSize(size);
      const letTypefaceCome = await site.holdsBack(/\.woff2$/);
      await page.goto("./?vue=trouver", { waitUntil: "commit" });
      await view.list.hasItems();
      const before = new Map<string, readonly number[]>();
      for (const language of LANGUAGES) before.set(language, await topsIn(language));
      letTypefaceCome();
      await page.waitForFunction(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"'));
      for (const [language, tops] of before) {
        await topsIn(language);
        await view.layout.isStillAt(tops);
      }
    }
  });
});
