import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { countPlaces, inListOrder, isOfType, PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const PRESET = "?embed=1&type=espace-saisonnier&departement=73";
const isPreset = (place: (typeof PLACES)[number]) => isOfType("espace-saisonnier")(place) && place.departement === "73";
const FIRST = inListOrder(PLACES.filter(isPreset))[0]?.name ?? "";
const APPEARANCES = ["clair", "sombre"] as const;
const SIZES = [
  [320, 480],
  [480, 600],
  [600, 450],
  [800, 500],
  [1000, 600],
] as const;

test.describe("The compact form", { tag: NO_MAP }, () => {
  test("shows the places of its link, and no tabs", async ({ person, view }) => {
    await person.opensEmbedded(PRESET);
    await view.layout.isCompact();
    await view.list.counts(countPlaces(isPreset));
    await view.list.has(FIRST);
  });

  test("has its filters behind « Filtres », where they can be changed", async ({ person, view }) => {
    await person.opensEmbedded(PRESET);
    await person.list.opensFilters();
    await view.list.hasTicked("Type de lieu", "Espace saisonnier");
    await view.list.hasTicked("Département", "Savoie (73)");
    await person.list.nolongerFiltersBy("Type de lieu", "Espace saisonnier");
    await view.list.counts(countPlaces(({ departement }) => departement === "73"));
    await view.linkIs("?embed=1&departement=73&lang=fr");
    await person.list.resetsFilters();
    await view.list.counts(countPlaces());
    await view.linkIs("?embed=1&lang=fr");
    await person.reloads();
    await view.layout.isCompact();
  });

  test("leads to the whole page with the same view, in a new tab", async ({ person }) => {
    await person.opensEmbedded(`${PRESET}&lang=en`, "en");
    expect(await person.followsToNewTab("Services alpins")).toBe("?type=espace-saisonnier&departement=73&lang=en");
    expect(await person.followsToNewTab("Open data")).toBe(
      "?vue=donnees&type=espace-saisonnier&departement=73&lang=en",
    );
  });

  test("shows the view of its link", async ({ person, view }) => {
    await person.opensEmbedded("?embed=1&vue=donnees");
    await view.layout.isCompact();
    await view.says("Sources et licences");
    await view.saysNowhere("Intégrer cette carte");
  });

  test("fits into frames of five sizes", async ({ site, person, view }) => {
    for (const [width, height] of SIZES) {
      await site.device.windowIs(width, height);
      await person.opensEmbedded(PRESET);
      await view.list.has(FIRST);
      await view.layout.hasNoSidewaysScroll();
      if (width < 560) await view.layout.mapIsAboveList(0.35);
      else await view.layout.panelTakes(0.7, 1);
      await person.list.opensFilters();
      await view.layout.hasNoSidewaysScroll();
      await person.list.closesFilters();
      await person.list.opensSheet(FIRST);
      await view.sheet.isOpen(FIRST);
      await view.layout.hasNoSidewaysScroll();
    }
  });
});

test.describe("The compact form with its map", () => {
  test("fits the places of its link on the map", async ({ person, view }) => {
    await person.opensEmbedded(PRESET);
    await view.map.isThere();
    await person.map.zoomsIn();
    // The whole region would be at zoom 8.
    await view.map.zoomIsAbove(9);
    await view.linkIs(/^\?embed=1&.*carte=[\d.]+\/45\.\d+\/6\.\d+$/);
  });
});

test.describe("On a partner's page", { tag: NO_MAP }, () => {
  test("a frame that withholds the origin says what it lacks", async ({ partner, site }) => {
    site.code.expectsOpaqueOrigin();
    await partner.framesWithoutOrigin("?embed=1");
    await partner.frameSays("Ajoutez « allow-same-origin » à l’attribut");
  });

  test("the frame works by keyboard, and does not trap the focus", async ({ partner }) => {
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
  });

  test("the links of the frame open new tabs only", async ({ partner }) => {
    await partner.publishes("", "avant");
    await partner.frames(PRESET);
    await partner.frameCounts(countPlaces(isPreset));
    expect(await partner.followsOutOfFrame("Services alpins")).toBe("?type=espace-saisonnier&departement=73&lang=fr");
    await partner.isOn("");
    await partner.frameCounts(countPlaces(isPreset));
  });

  test("Back leaves the partner's page, after any actions in the frame", async ({ partner }) => {
    await partner.publishes("", "avant");
    await partner.frames(PRESET);
    await partner.tabsInFrameTo("link", "Aller à la liste des lieux");
    await partner.presses("Enter");
    await partner.tabsInFrameTo("link", FIRST);
    await partner.presses("Enter");
    await partner.frameShowsSheet(FIRST);
    await partner.presses("Escape");
    await partner.frameHasTicked("Type de lieu", "Espace saisonnier");
    await partner.goesBack();
    await partner.isOn("avant");
  });

  test("the code of the dialog shows what was chosen", async ({ site, person, partner }) => {
    await site.device.letsCopy();
    await person.opens("?vue=donnees&departement=73");
    await partner.opensDialog();
    await partner.presets("Type de lieu", "Espace saisonnier");
    await partner.presets("Thèmes", "Logement");
    await partner.choosesInMenu("Langue", "English");
    await partner.codeHas("lang=en", 'title="Services alpins – Where to get help', 'loading="lazy"');
    await partner.copies();
    await partner.dialogSays("Le code est copié.");
    const code = await partner.copied();
    expect(code).toBe(await partner.code());
    await partner.publishes(code);
    const count = countPlaces((place) => isPreset(place) && place.themes.includes("logement"));
    await partner.frameCounts(count, "en");
    await partner.frameIsIn("en");
    await partner.frameIsNamed(/^Services alpins – Where to get help/);
  });
});

test.describe("« Intégrer cette carte »", { tag: NO_MAP }, () => {
  test("starts from the view of the page, and shows a preview", async ({ person, partner }) => {
    await person.opens("?type=espace-saisonnier&departement=73&carte=9/45.5/6.5&apparence=sombre");
    await person.opensTab("Données");
    await partner.opensDialog();
    await partner.codeHas("embed=1&amp;type=espace-saisonnier&amp;departement=73&amp;lang=fr&amp;apparence=sombre");
    await partner.codeHas("carte=9/45.5/6.5", 'width="100%" height="600"');
    await partner.previewCounts(countPlaces(isPreset));
    await partner.presets("Département", "Savoie (73)");
    await partner.previewCounts(countPlaces(isOfType("espace-saisonnier")));
  });

  test("closes with Escape and with its button, and returns the focus", async ({ person, view, partner }) => {
    await person.opens("?vue=donnees");
    await partner.opensDialog();
    await view.focus.isOnTitle("Intégrer cette carte");
    await person.keys.presses("Escape");
    await partner.dialogIsGone();
    await view.focus.isOn("button", "Intégrer cette carte");
    await partner.opensDialog();
    await partner.closes();
    await view.focus.isOn("button", "Intégrer cette carte");
  });

  test("keeps the last valid size while the person types", async ({ person, partner }) => {
    await person.opens("?vue=donnees");
    await partner.opensDialog();
    await partner.typesSize("Hauteur en pixels", "450");
    await partner.codeHas('height="450"');
    await partner.typesSize("Hauteur en pixels", "45");
    await partner.codeHas('height="450"');
    await partner.takesFixedWidth();
    await partner.typesSize("Largeur en pixels", "1500");
    await partner.codeHas('width="1500" height="450"');
    await partner.dialogSays("Aperçu réduit à");
  });

  test("selects the code when the browser refuses to copy", async ({ site, person, partner }) => {
    await site.device.clipboard("refuses");
    await person.opens("?vue=donnees");
    await partner.opensDialog();
    await partner.copies();
    await partner.dialogSays("Le navigateur ne permet pas de copier");
    await partner.codeIsSelected();
  });

  test("has no horizontal scroll on a small phone", async ({ site, person, view, partner }) => {
    await site.device.windowIs(320, 600);
    await person.opens("?vue=donnees");
    await partner.opensDialog();
    await view.layout.hasNoSidewaysScroll();
  });

  test("adds no history entry", async ({ person, view, partner }) => {
    await person.opens("?type=espace-saisonnier");
    await person.opensTab("Données");
    await partner.opensDialog();
    await partner.previewCounts(countPlaces(isOfType("espace-saisonnier")));
    await partner.presets("Département", "Savoie (73)");
    await partner.previewCounts(countPlaces(isPreset));
    await partner.closes();
    await person.goesBack();
    await view.tabs.shows("Trouver");
  });
});

for (const language of ["fr", "en"] as const) {
  test.describe(`axe finds no violation, light and dark, ${language}`, { tag: NO_MAP }, () => {
    test("on the compact form, its filters and a sheet", async ({ site, person, view }) => {
      await site.device.windowIs(480, 600);
      for (const appearance of APPEARANCES) {
        await person.opensEmbedded(`${PRESET}&apparence=${appearance}&lang=${language}`, language);
        await view.list.counts(countPlaces(isPreset), language);
        await view.hasNoAxeViolation();
        await person.list.opensFilters();
        await view.hasNoAxeViolation();
        await person.list.closesFilters();
        await person.list.opensSheet(FIRST);
        await view.sheet.isOpen(FIRST);
        await view.hasNoAxeViolation();
      }
    });

    test("on « Intégrer cette carte » and its preview", async ({ person, view, partner }) => {
      for (const appearance of APPEARANCES) {
        await person.opens(`?vue=donnees&apparence=${appearance}&lang=${language}`, language);
        await partner.opensDialog(language);
        await partner.previewCounts(countPlaces());
        await view.hasNoAxeViolation();
      }
    });
  });
}

test("axe finds no violation on the compact form with its map, light and dark", async ({ person, view }) => {
  await person.opensEmbedded(PRESET);
  await view.map.isThere();
  for (const appearance of APPEARANCES) {
    await person.goesTo(`${PRESET}&apparence=${appearance}`);
    await view.isDark(appearance === "sombre");
    await view.hasNoAxeViolation();
  }
});
