import type { Page } from "./driver.ts";
import { expect, test } from "./fixtures.ts";
import { countPlaces, inListOrder, isOfType, PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const PRESET = "?embed=1&type=espace-saisonnier&departement=73";
const isPreset = (place: (typeof PLACES)[number]) => isOfType("espace-saisonnier")(place) && place.departement === "73";
const FIRST = inListOrder(PLACES.filter(isPreset))[0]?.name ?? "";
/** A language and a colour scheme in each of the sizes: the narrowest, the last with the map above the list, and a wide one. */
const SIZES = [
  [320, 480, "fr", "light"],
  [480, 600, "en", "light"],
  [800, 500, "en", "dark"],
] as const;

/** The map is above the list, with at least a third of the window's height. */
async function mapIsAboveList(page: Page): Promise<void> {
  await expect(async () => {
    const map = await page.locator(".map-area").boundingBox();
    const panel = await page.locator(".panel").boundingBox();
    expect((map?.height ?? 0) / (page.viewportSize()?.height ?? Number.NaN)).toBeGreaterThan(0.35);
    expect((map?.y ?? Number.NaN) + (map?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? Number.NaN) + 1);
  }).toPass();
}

test.describe("The compact form", { tag: NO_MAP }, () => {
  test("fits into frames of three sizes, without an axe violation", async ({ page, person, view }) => {
    await person.opens(PRESET);
    for (const [width, height, language, colorScheme] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await person.goesTo(`${PRESET}&lang=${language}`);
      await view.isInLanguage(language);
      await view.isDark(colorScheme === "dark");
      await view.list.counts(countPlaces(isPreset));
      await expect(page.getByRole("button", { name: /^(Agrandir le volet|Enlarge the panel)$/ })).toHaveCount(0);
      await view.hasNoAxeViolation();
      await view.layout.hasNoSidewaysScroll();
      if (width < 560) await mapIsAboveList(page);
      else await view.layout.panelTakes(0.7, 1);
      await person.list.opensFilters();
      await view.layout.hasNoSidewaysScroll();
      await view.hasNoAxeViolation();
      await person.list.closesFilters();
      await person.list.opensSheet(FIRST);
      await view.sheet.isOpen(FIRST);
      await view.layout.hasNoSidewaysScroll();
      await view.hasNoAxeViolation();
    }
  });
});

test("The compact form fits the places of its link on the map, without an axe violation, light and dark", async ({
  person,
  view,
}) => {
  await person.opens(PRESET);
  await view.map.isThere();
  await person.clicks(/^Zoomer$/);
  // The whole region would be at zoom 8.
  await view.map.zoomIsAbove(9);
  await view.linkIs(/^\?embed=1&.*carte=[\d.]+\/45\.\d+\/6\.\d+$/);
  await view.hasNoAxeViolationInAnyScheme();
});

test.describe("On a partner's page", { tag: NO_MAP }, () => {
  test("the frame works by keyboard, and says what it lacks without an origin", async ({
    page,
    watch,
    person,
    partner,
  }) => {
    await partner.publishes("", "avant.html");
    await partner.frames(PRESET);
    await partner.counts(countPlaces(isPreset));
    await partner.tabsInFrameTo("link", "Aller à la liste des lieux");
    await page.keyboard.press("Enter");
    await partner.tabsInFrameTo("link", FIRST);
    await page.keyboard.press("Enter");
    await expect(partner.frame.getByRole("heading", { name: FIRST, level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(partner.frame.locator("#fiche")).toHaveCount(0);
    await partner.leavesFrameBackwards();
    expect(await partner.followsOutOfFrame("Services alpins")).toBe("?type=espace-saisonnier&departement=73&lang=fr");
    await expect(page).toHaveURL(partner.addressOf(""));
    await person.goesBack();
    await expect(page).toHaveURL(partner.addressOf("avant.html"));
    // The browser gives neither modules nor files to a frame with an opaque origin.
    watch.expects(/origin 'null'|net::ERR_FAILED|sandboxed/);
    await partner.frames("?embed=1", "allow-scripts");
    await expect(partner.frame.getByText("Ajoutez « allow-same-origin » à l’attribut")).toBeVisible();
  });
});

test.describe("« Montrer la carte sur votre site »", { tag: NO_MAP }, () => {
  test.slow();

  test("shows a preview of each page, and gives code that shows what was chosen", async ({
    page,
    person,
    view,
    partner,
  }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await partner.opensForm();
    await partner.codeHas('embed=1&amp;lang=fr"');
    await partner.counts(countPlaces(), partner.preview);
    await person.list.chooses("Page", "Saisonniers");
    await person.list.chooses("Station", "Val Thorens");
    await partner.codeHas("vue=saisonniers", "origine=station:val-thorens");
    await person.list.chooses("Page", "Territoires");
    await person.list.chooses("Département", "Hautes-Alpes (05)");
    await partner.codeHas("territoires/\\?territoire=05&amp;embed=1", "Qui vit loin");
    await expect(partner.preview.getByText("vivent plus loin")).toBeVisible();
    await view.hasNoAxeViolationInAnyScheme();
    await person.list.chooses("Page", "Trouver un lieu");
    await person.list.chooses("Langue", "English");
    await person.list.chooses("Département", "Savoie (73)");
    await partner.codeHas("lang=en", 'title="Services alpins – Where to get help', 'loading="lazy"');
    await partner.form.getByRole("button", { name: "Copier le code" }).click();
    await expect(partner.form.getByText("Le code est copié.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await expect(partner.code).toHaveValue(copied);
    await partner.publishes(copied);
    await partner.counts(countPlaces(({ departement }) => departement === "73"));
    await expect(partner.frame.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("iframe")).toHaveAttribute("title", /^Services alpins – Where to get help/);
  });
});
