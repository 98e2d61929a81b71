import { expect, type Page } from "./driver.ts";
import { test } from "./fixtures.ts";
import { DESKTOP, PHONE } from "./screens.ts";
import type { Site } from "./site/site.ts";
import { NO_MAP } from "./tags.ts";

/** Delays the page's code, until the returned function is called: only the HTML of the page is visible. */
const holdsPageBack = (site: Site) => site.holdsBack(/assets\/(index|start(?!-map))-[^/]+\.js$/);

/** Opens a link without waiting for the code; the HTML first view is in the page, and hidden. */
async function showsNoFirstView(page: Page, link: string): Promise<void> {
  await page.goto(`./${link}`, { waitUntil: "commit" });
  await expect(page.locator(".first-view")).toBeAttached();
  await expect(page.locator(".first-view")).toBeHidden();
}

test.describe("While the page's code is loading", { tag: NO_MAP }, () => {
  test("the question is there, and does not move when the page starts", async ({ page, site, view }) => {
    for (const [size, colorScheme] of [
      [PHONE, "dark"],
      [DESKTOP, "light"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const letCodeCome = await holdsPageBack(site);
      await page.goto("./", { waitUntil: "commit" });
      await view.says("Je travaille une saison");
      await view.layout.hasNoSidewaysScroll();
      await view.hasNoAxeViolation();
      const before = await view.layout.tops();
      letCodeCome();
      await expect(page.locator(".first-view")).toHaveCount(0);
      await view.layout.isStillAt(before);
      await view.says("Je travaille une saison");
    }
  });

  test("a choice and letters that come before the code are kept", async ({ page, site, person }) => {
    const letCodeCome = await holdsPageBack(site);
    await page.goto("./", { waitUntil: "commit" });
    await person.clicks("Retraite");
    const field = page.getByRole("combobox").first();
    await field.pressSequentially("Guillestr");
    letCodeCome();
    await expect(page.getByRole("button", { name: "Retraite" })).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("option", { name: "Guillestre" }).first()).toBeVisible();
    await field.pressSequentially("e");
    await expect(field).toHaveValue("Guillestre");
  });

  test("each page has its frame, and its code takes over the elements that are there", async ({ page, site, view }) => {
    for (const [path, title] of [
      ["", "Où se faire aider"],
      ["territoires/", "Qui vit trop loin"],
      ["donnees/", "Vérifier"],
    ] as const) {
      const letCodeCome = await holdsPageBack(site);
      await page.goto(`./${path}`, { waitUntil: "commit" });
      const heading = page.getByRole("heading", { level: 1, name: title });
      await heading.evaluate((element) => element.setAttribute("data-drawn", "early"));
      await view.hasNoAxeViolation();
      letCodeCome();
      await expect(page.locator(".first-view")).toHaveCount(0);
      await expect(heading).toHaveAttribute("data-drawn", "early");
    }
  });

  test("only what is true of any link is shown", async ({ page, site }) => {
    await holdsPageBack(site);
    for (const link of ["?vue=saisonniers", "?lieu=fs-18", "?type=france-services", "?lang=it", "?embed=1"])
      await showsNoFirstView(page, link);
  });

  test.describe("in a browser that reads Italian", () => {
    test.use({ locale: "it-IT" });

    test("no French text is shown", async ({ page, site, view }) => {
      const letCodeCome = await holdsPageBack(site);
      await showsNoFirstView(page, "");
      letCodeCome();
      await view.says("Dove farsi aiutare con le pratiche in Francia");
    });
  });
});
