import { expect, test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { SCREENS } from "./screens.ts";
import { NO_MAP } from "./tags.ts";

// Playwright hides the scrollbars of Chromium, which take room from the page wherever there is a mouse.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--hide-scrollbars"] }),
    { scope: "worker" },
  ],
});

test.describe("With scrollbars that take room, in a window of 320 pixels", { tag: NO_MAP }, () => {
  test.beforeEach(({ site }) => site.device.windowIs(320, 640));

  test("no screen needs a horizontal scroll, with every part open", async ({ page, person, view }) => {
    /** The browser could overlay the scrollbars, and then nothing would be tried. */
    const widthOfScrollbars = () =>
      page.evaluate(() => {
        const parts = [...document.querySelectorAll<HTMLElement>(".panel *")]
          .filter((element) => getComputedStyle(element).overflowY === "auto")
          .map((element) => element.offsetWidth - element.clientWidth);
        return Math.max(innerWidth - document.documentElement.clientWidth, ...parts);
      });
    await person.opens("?vue=trouver");
    for (const [screen, link] of Object.entries(SCREENS))
      await test.step(screen, async () => {
        await person.goesTo(link);
        await view.hasSettled();
        await expect.poll(widthOfScrollbars).toBeGreaterThanOrEqual(5);
        await view.layout.hasNoSidewaysScroll();
        await view.layout.losesNothing();
      });
    await person.goesTo("?vue=trouver");
    await view.list.hasItems();
    await person.growsPanel();
    await person.list.opensFilters();
    await view.layout.hasNoSidewaysScroll();
    const place = placeNamed("France services Courchevel");
    await person.list.closesFilters();
    await person.goesTo(`?lieu=${place.id}`);
    await person.unfolds("Autres itinéraires");
    await person.unfolds("Préparer ma visite");
    await person.reportsThatHoursAreWrong();
    await view.fieldHolds("Texte du signalement", place.name);
    await view.layout.hasNoSidewaysScroll();
  });
});
