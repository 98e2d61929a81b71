import { test } from "./fixtures.ts";
import { DESKTOP, PHONE } from "./screens.ts";
import { NO_MAP } from "./tags.ts";

test.describe("While the page's code is loading", { tag: NO_MAP }, () => {
  test("the question is there, and does not move when the page starts", async ({ site, person, view }) => {
    for (const [[width, height], scheme] of [
      [PHONE, "dark"],
      [DESKTOP, "light"],
    ] as const) {
      await site.device.prefers(scheme);
      await site.device.windowIs(width, height);
      const letCodeCome = await site.code.holdsPageBack();
      await person.comes();
      await view.says("Je travaille une saison");
      await view.layout.hasNoSidewaysScroll();
      await view.hasNoAxeViolation();
      const before = await view.layout.tops();
      await letCodeCome();
      await view.layout.isStillAt(before);
      await view.says("Je travaille une saison");
    }
  });

  test("only what is true of any link is shown", async ({ site, person, view }) => {
    await site.code.holdsPageBack();
    for (const link of ["?vue=saisonniers", "?lieu=fs-18", "?type=france-services", "?lang=it", "?embed=1"]) {
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
      await view.says("Dove farsi aiutare con le pratiche in Francia");
    });
  });
});
