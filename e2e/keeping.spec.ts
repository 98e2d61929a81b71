import { readArchive } from "./archive-file.ts";
import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const VICTOR_HUGO = placeNamed("MJC centre social Victor-Hugo");

test.describe("Check the data", { tag: NO_MAP }, () => {
  test("a place opens beside the table, or in its place on a phone, and Back leads to its row, by keyboard", async ({
    site,
    person,
    view,
  }) => {
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await site.device.windowIs(width, height);
      await person.opensPage(`donnees/?departement=${VICTOR_HUGO.departement}&defaut=sans-horaires`);
      await view.says(/lieux sur \d+\s: pas d’horaires/);
      await view.hasNoAxeViolation();
      await person.keys.tabsTo("link", VICTOR_HUGO.name);
      await person.keys.presses("Enter");
      await view.focus.isOnTitle(VICTOR_HUGO.name);
      await view.hasNoAxeViolation();
      await view.layout.losesNothing();
      await person.goesBack();
      await view.focus.isOn("link", VICTOR_HUGO.name);
    }
  });
});

test.describe("Take the data", { tag: NO_MAP }, () => {
  test("figures of territories are saved by keyboard without an axe violation, light and dark", async ({
    site,
    person,
    view,
  }) => {
    await person.opensPage("donnees/?partie=emporter");
    await person.keys.tabsTo("combobox", "Quoi");
    await person.keys.types("Les ch");
    const { name, bytes } = await person.files.downloadsByKey("Télécharger");
    expect(name).toBe("services-alpins_chiffres_2026-01-20.zip");
    const { "chiffres.csv": figures = "", "sources.csv": sources = "" } = readArchive(bytes);
    expect(figures.split("\r\n")[1]).toMatch(/^region;region;Les sept départements;\d+;163218;/);
    expect(sources).toContain("Licence Ouverte 2.0");
    await view.says(`Fichier « ${name} » enregistré.`);
    await view.hasNoAxeViolation();
    await site.device.windowIs(390, 844);
    await site.device.prefers("dark");
    await view.isDark(true);
    await view.layout.hasNoSidewaysScroll();
    await view.hasNoAxeViolation();
  });
});
