import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { countPlaces, inListOrder, isOfType, PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const PRESET = "?embed=1&type=espace-saisonnier&departement=73";
const isPreset = (place: (typeof PLACES)[number]) => isOfType("espace-saisonnier")(place) && place.departement === "73";
const FIRST = inListOrder(PLACES.filter(isPreset))[0]?.name ?? "";
const APPEARANCES = ["clair", "sombre"] as const;
/** Each language and appearance in one of the sizes; axe runs in the narrowest and in a wide one. */
const SIZES = [
  [320, 480, "fr", "clair", true],
  [480, 600, "fr", "sombre", false],
  [600, 450, "en", "clair", false],
  [800, 500, "en", "sombre", true],
  [1000, 600, "fr", "clair", false],
] as const;

test.describe("The compact form", { tag: NO_MAP }, () => {
  test("shows the places of its link, has filters behind « Filtres », and leads to the whole page in a new tab", async ({
    person,
    view,
  }) => {
    await person.opensEmbedded(PRESET);
    await view.layout.isCompact();
    await view.list.counts(countPlaces(isPreset));
    await view.list.has(FIRST);
    await person.list.opensFilters();
    await view.list.hasTicked("Type de lieu", "Espace saisonnier");
    await view.list.hasTicked("Département", "Savoie (73)");
    await person.list.nolongerFiltersBy("Type de lieu", "Espace saisonnier");
    await view.list.counts(countPlaces(({ departement }) => departement === "73"));
    await view.linkIs("?embed=1&departement=73&lang=fr");
    await person.list.resetsFilters();
    await view.list.counts(countPlaces());
    await person.reloads();
    await view.layout.isCompact();
    await person.opensEmbedded(`${PRESET}&lang=en`, "en");
    expect(await person.followsToNewTab("Services alpins")).toBe("?type=espace-saisonnier&departement=73&lang=en");
    expect(await person.followsToNewTab("Open data")).toBe("?partie=emporter");
  });

  test("fits into frames of five sizes, with its filters and a sheet, without an axe violation", async ({
    site,
    person,
    view,
  }) => {
    await person.opensEmbedded(PRESET);
    for (const [width, height, language, appearance, isAudited] of SIZES) {
      const hasNoViolation = async () => (isAudited ? view.hasNoAxeViolation() : undefined);
      await site.device.windowIs(width, height);
      await person.goesTo(`${PRESET}&apparence=${appearance}&lang=${language}`, language);
      await view.isInLanguage(language);
      await view.isDark(appearance === "sombre");
      await view.list.counts(countPlaces(isPreset), language);
      await view.list.has(FIRST);
      await hasNoViolation();
      await view.layout.hasNoSidewaysScroll();
      if (width < 560) await view.layout.mapIsAboveList(0.35);
      else await view.layout.panelTakes(0.7, 1);
      await person.list.opensFilters();
      await view.layout.hasNoSidewaysScroll();
      await hasNoViolation();
      await person.list.closesFilters();
      await person.list.opensSheet(FIRST);
      await view.sheet.isOpen(FIRST);
      await view.layout.hasNoSidewaysScroll();
      await hasNoViolation();
    }
  });
});

test("The compact form fits the places of its link on the map, without an axe violation, light and dark", async ({
  person,
  view,
}) => {
  await person.opensEmbedded(PRESET);
  await view.map.isThere();
  await person.map.zoomsIn();
  // The whole region would be at zoom 8.
  await view.map.zoomIsAbove(9);
  await view.linkIs(/^\?embed=1&.*carte=[\d.]+\/45\.\d+\/6\.\d+$/);
  for (const appearance of APPEARANCES) {
    await person.goesTo(`${PRESET}&apparence=${appearance}`);
    await view.isDark(appearance === "sombre");
    await view.hasNoAxeViolation();
  }
});

test.describe("On a partner's page", { tag: NO_MAP }, () => {
  test("the frame works by keyboard, does not trap the focus, opens new tabs only, and says what a frame without origin lacks", async ({
    site,
    partner,
  }) => {
    await partner.publishes("", "avant");
    await partner.frames(PRESET);
    await partner.frameCounts(countPlaces(isPreset));
    await partner.tabsInFrameTo("link", "Aller à la liste des lieux");
    await partner.presses("Enter");
    await partner.tabsInFrameTo("link", FIRST);
    await partner.presses("Enter");
    await partner.frameShowsSheet(FIRST);
    await partner.presses("Escape");
    await partner.frameShowsNoSheet();
    await partner.leavesFrameBackwards();
    expect(await partner.followsOutOfFrame("Services alpins")).toBe("?type=espace-saisonnier&departement=73&lang=fr");
    await partner.isOn("");
    await partner.goesBack();
    await partner.isOn("avant");
    site.code.expectsOpaqueOrigin();
    await partner.framesWithoutOrigin("?embed=1");
    await partner.frameSays("Ajoutez « allow-same-origin » à l’attribut");
  });

  test("the code of the form shows what was chosen", async ({ site, partner }) => {
    await site.device.letsCopy();
    await partner.opensForm();
    await partner.choosesInMenu("Langue", "English");
    await partner.choosesInMenu("Département", "Savoie (73)");
    await partner.codeHas("lang=en", 'title="Services alpins – Where to get help', 'loading="lazy"');
    await partner.copies();
    await partner.formSays("Le code est copié.");
    const code = await partner.copied();
    expect(code).toBe(await partner.code());
    await partner.publishes(code);
    await partner.frameCounts(
      countPlaces(({ departement }) => departement === "73"),
      "en",
    );
    await partner.frameIsIn("en");
    await partner.frameIsNamed(/^Services alpins – Where to get help/);
  });
});

test.describe("« Montrer la carte sur votre site »", { tag: NO_MAP }, () => {
  test.slow();

  test("shows a preview of each page, and adds no history entry", async ({ person, view, partner }) => {
    await person.opens("?vue=trouver");
    await partner.opensForm();
    await partner.codeHas('embed=1&amp;lang=fr"');
    await partner.previewCounts(countPlaces());
    await partner.choosesInMenu("Page", "Saisonniers");
    await partner.choosesInMenu("Station", "Val Thorens");
    await partner.codeHas("vue=saisonniers", "origine=station:val-thorens");
    await partner.choosesInMenu("Page", "Territoires");
    await partner.choosesInMenu("Département", "Hautes-Alpes (05)");
    await partner.codeHas("territoires/\\?territoire=05&amp;embed=1", "Qui vit loin");
    await partner.previewSays("vivent plus loin");
    await person.goesBack();
    await view.tabs.shows("Trouver");
  });

  test("keeps the last valid height, selects the code when copying is refused, fits a small phone, without an axe violation", async ({
    site,
    view,
    partner,
  }) => {
    await site.device.clipboard("refuses");
    await partner.opensForm();
    await partner.previewCounts(countPlaces());
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
    await partner.typesHeight("450");
    await partner.codeHas('height="450"');
    await partner.typesHeight("45");
    await partner.codeHas('height="450"');
    await partner.copies();
    await partner.formSays("Le navigateur ne permet pas de copier");
    await partner.codeIsSelected();
    await site.device.windowIs(320, 600);
    await view.layout.hasNoSidewaysScroll();
  });
});
