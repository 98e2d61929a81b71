import { test } from "./fixtures.ts";
import { countPlaces } from "./places.ts";
import { SIZES } from "./sizes.ts";
import { NO_MAP } from "./tags.ts";

const FIRST = "France services La Poste d'Abondance";

test.describe("While the page's code is loading", { tag: NO_MAP }, () => {
  test("list and picture of the map are there, and do not move when the page starts, in three windows", async ({
    site,
    person,
    view,
  }) => {
    for (const [at, [width, height]] of SIZES.entries()) {
      const scheme = at === 0 ? "dark" : "light";
      await site.device.prefers(scheme);
      await site.device.windowIs(width, height);
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes("?vue=trouver");
      await view.list.counts(countPlaces());
      await view.list.itemSays(FIRST, "Abondance (74)");
      await view.map.isPictured(scheme);
      await view.layout.hasNoSidewaysScroll();
      await view.hasNoAxeViolation();
      await view.layout.staysInPlace(letCodeCome);
      await view.list.itemSays(FIRST, "Abondance (74)");
      await view.map.isPictured(scheme);
    }
  });

  test("only what is true of any link is shown; the focused place keeps the focus, and leads to its plain page", async ({
    site,
    person,
    view,
  }) => {
    for (const link of ["?carte=9/45/6", "?lieu=fs-18", "?vue=saisonniers", "?embed=1"]) {
      await person.comes(link);
      await view.map.isNotPictured();
    }
    const letCodeCome = await site.code.holdsPageBack();
    for (const link of ["?vue=territoires", "?lieu=fs-18", "?type=france-services", "?lang=it", "?embed=1"]) {
      await person.comes(link);
      await view.layout.showsNoFirstView();
    }
    await person.comes("?vue=trouver");
    await view.list.itemSays(FIRST, "Abondance (74)");
    await view.saysNowhere("Ouvert jusqu’à");
    await view.saysNowhere("Fermé – ouvre");
    await person.keys.tabsTo("link", FIRST);
    await letCodeCome();
    await view.focus.isOn("link", FIRST);
    await view.list.itemSays(FIRST, /Ouvert|Fermé/);
    await site.code.holdsPageBack();
    await person.comes("?vue=trouver");
    await person.followsLink(FIRST);
    await view.head.titles(`${FIRST}, Abondance (74) – Services alpins`);
  });

  test.describe("in a browser that reads Italian", () => {
    test.use({ locale: "it-IT" });

    test("no French text is shown", async ({ site, person, view }) => {
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes("?vue=trouver");
      await view.layout.showsNoFirstView();
      await letCodeCome();
      await view.list.counts(countPlaces(), "it");
    });
  });
});
