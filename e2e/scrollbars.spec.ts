import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

const SCREENS: Readonly<Record<string, string>> = {
  "the list": "",
  "the seasonal workers' view": "?vue=saisonniers",
  "the coverage": "?vue=territoires&modele=droite",
  "the coverage by the road, with a way": "?vue=territoires&modele=hiver&commune=73047",
  "the sheet of a pass": "?vue=territoires&modele=hiver&col=col-de-l-iseran",
  "the data": "?vue=donnees",
};

// Playwright hides the scrollbars of Chromium, which take room from the page wherever there is a mouse.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--hide-scrollbars"] }),
    { scope: "worker" },
  ],
});

test.describe("With scrollbars that take room, in a window of 320 pixels", { tag: NO_MAP }, () => {
  for (const [name, link] of Object.entries(SCREENS))
    test(`${name} needs no horizontal scroll`, async ({ site, person, view }) => {
      await site.device.windowIs(320, 640);
      await person.opens(link);
      await view.hasSettled();
      await view.layout.scrollbarsTakeRoom();
      await view.layout.hasNoSidewaysScroll();
      await view.layout.losesNothing();
    });
});
