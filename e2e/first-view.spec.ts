import { test } from "./fixtures.ts";
import { countPlaces } from "./places.ts";
import { SIZES } from "./sizes.ts";
import { NO_MAP } from "./tags.ts";

const FIRST = "France services La Poste d'Abondance";

test.describe("While the page's code is loading", { tag: NO_MAP }, () => {
  for (const [width, height] of SIZES) {
    test(`the list is readable, and does not move when the page starts, ${width} × ${height}`, async ({
      site,
      person,
      view,
    }) => {
      await site.device.windowIs(width, height);
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes();
      await view.list.counts(countPlaces());
      await view.list.itemSays(FIRST, "Abondance (74)");
      await view.layout.hasNoSidewaysScroll();
      await view.layout.staysInPlace(letCodeCome);
      await view.list.itemSays(FIRST, "Abondance (74)");
    });
  }

  test("axe finds no violation, light and dark", async ({ site, person, view }) => {
    await site.code.holdsPageBack();
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await person.comes();
      await view.list.counts(countPlaces());
      await view.hasNoAxeViolation();
    }
  });

  test("no opening state is shown, since the time is unknown", async ({ site, person, view }) => {
    const letCodeCome = await site.code.holdsPageBack();
    await person.comes();
    await view.list.itemSays(FIRST, "Abondance (74)");
    await view.saysNowhere("Ouvert jusqu’à");
    await view.saysNowhere("Fermé – ouvre");
    await letCodeCome();
    await view.list.itemSays(FIRST, /Ouvert|Fermé/);
  });

  test("a place leads to its plain page", async ({ site, person, view }) => {
    await site.code.holdsPageBack();
    await person.comes();
    await person.followsLink(FIRST);
    await view.head.titles(`${FIRST}, Abondance (74) – Services alpins`);
  });

  test("the focused place keeps the focus", async ({ site, person, view }) => {
    const letCodeCome = await site.code.holdsPageBack();
    await person.comes();
    await view.list.counts(countPlaces());
    await person.keys.tabsTo("link", FIRST);
    await letCodeCome();
    await view.focus.isOn("link", FIRST);
  });

  for (const scheme of ["light", "dark"] as const) {
    test(`the ground of the map is shown as a picture, before and after the page starts, ${scheme}`, async ({
      site,
      person,
      view,
    }) => {
      await site.device.prefers(scheme);
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes();
      await view.map.isPictured(scheme);
      await view.layout.staysInPlace(letCodeCome);
      await view.map.isPictured(scheme);
    });
  }

  test("no picture of the map is shown for the link of another view", async ({ person, view }) => {
    for (const link of ["?carte=9/45/6", "?lieu=fs-18", "?vue=saisonniers", "?embed=1"]) {
      await person.comes(link);
      await view.map.isNotPictured();
    }
  });

  test("no list is shown for the link of another view, place, filter, language or frame", async ({
    site,
    person,
    view,
  }) => {
    await site.code.holdsPageBack();
    for (const link of ["?vue=territoires", "?lieu=fs-18", "?type=france-services", "?lang=it", "?embed=1"]) {
      await person.comes(link);
      await view.layout.showsNoFirstView();
    }
  });

  test.describe("in a browser that reads Italian", () => {
    test.use({ locale: "it-IT" });

    test("no French text is shown", async ({ site, person, view }) => {
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes();
      await view.layout.showsNoFirstView();
      await letCodeCome();
      await view.list.counts(countPlaces(), "it");
    });
  });

  test("places that do not load are reported as loading after a moment", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "silent");
    await person.opensEarly("", "fr");
    await view.saysNowhere(FIRST);
  });

  test("failed places are reported at once", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "truncated");
    await person.opens();
    await view.alerts("Les lieux n’ont pas pu être chargés", "points.geojson");
  });
});

test("The map replaces the picture of its ground", async ({ person, view }) => {
  await person.opens();
  await view.map.isThere();
  await view.map.isNotPictured();
});
