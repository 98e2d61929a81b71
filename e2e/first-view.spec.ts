import { countPlaces } from "./places.ts";
import { SIZES } from "./sizes.ts";
import { test } from "./story.ts";

const FIRST = "France services La Poste d'Abondance";

test.describe("While the page's code is on its way, the map still on its way", () => {
  test.use({ mapIsLate: true });

  for (const [width, height] of SIZES) {
    test(`the list is read, and stays where it is when the page lives, ${width} × ${height}`, async ({
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

  for (const scheme of ["light", "dark"] as const) {
    test(`axe finds nothing, ${scheme}`, async ({ site, person, view }) => {
      await site.device.prefers(scheme);
      await site.code.holdsPageBack();
      await person.comes();
      await view.list.counts(countPlaces());
      await view.hasNoAxeViolation();
    });
  }

  test("nothing is said of what is open now, for nothing knows the time", async ({ site, person, view }) => {
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

  test("the place that the keyboard has reached is not lost", async ({ site, person, view }) => {
    const letCodeCome = await site.code.holdsPageBack();
    await person.comes();
    await view.list.counts(countPlaces());
    await person.keys.tabsTo("link", FIRST);
    await letCodeCome();
    await view.focus.isOn("link", FIRST);
  });

  for (const link of ["?vue=territoires", "?lieu=fs-18", "?type=france-services", "?lang=it", "?embed=1"]) {
    test(`nothing else is shown to whoever opens ${link}`, async ({ site, person, view }) => {
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes(link);
      await view.layout.showsNoFirstView();
      await letCodeCome();
    });
  }

  test.describe("in a browser that reads Italian", () => {
    test.use({ locale: "it-IT" });

    test("nothing is shown in French", async ({ site, person, view }) => {
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes();
      await view.layout.showsNoFirstView();
      await letCodeCome();
      await view.list.counts(countPlaces(), "it");
    });
  });

  test("places that do not come are waited for a moment, and then said to be on their way", async ({
    site,
    person,
    view,
  }) => {
    await site.breaks("points.geojson", "silent");
    await person.opensEarly("", "fr");
    await view.saysNowhere(FIRST);
  });

  test("places that cannot be had are said at once", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "truncated");
    await person.opens();
    await view.alerts("Les lieux n’ont pas pu être chargés", "points.geojson");
  });
});
