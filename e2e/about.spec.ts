import { readFileSync } from "node:fs";
import { DECLARED_HOSTS } from "./declared.ts";
import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { htmlFaults } from "./html-faults.ts";
import { NO_MAP } from "./tags.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
const FILE = "nom;commune;latitude;longitude\nRelais fictif;Briançon;44.8990;6.6420\n";
const ERASE = "Effacer tout ce que cette page garde sur cet appareil";
const TITLES = { fr: "À propos", en: "About", it: "Informazioni", es: "Acerca de" } as const;

test.describe("« À propos »", { tag: NO_MAP }, () => {
  test("opens from every view, takes the focus, has a link of its own, and Back leads back", async ({
    person,
    view,
  }) => {
    for (const link of ["", "?vue=saisonniers", "?vue=territoires", "?vue=donnees"]) {
      await person.opens(link);
      await person.keys.tabsTo("button", "Menu");
      await person.keys.presses("Enter");
      await view.offers("À propos");
      await person.keys.tabsTo("button", "À propos");
      await person.keys.presses("Enter");
      await view.focus.isOn("heading", "À propos");
      await view.linkIs(/vue=apropos/);
      await person.goesBack();
      await view.linkIs(new RegExp(`^\\${link === "" ? "?lang=fr" : link}`));
    }
  });

  test("opens from the pages without a script", async ({ person, view }) => {
    await person.opensPage("liste/");
    await person.followsLink("À propos");
    await view.hasHeading("À propos");
  });

  test("keeps all tabs available, none selected", async ({ person, view }) => {
    await person.opens("?vue=apropos");
    await view.tabs.offers("Trouver");
    await person.keys.tabsTo("tab", "Trouver");
    await person.keys.presses("ArrowRight");
    await view.tabs.shows("Saisonniers");
  });

  test("shows its version, the publication and the day of the data, and the parts of the site", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=apropos");
    await view.says(version);
    await view.says(await view.head.publishedAs());
    await view.says(/\d+ lieux, d’après des sources reprises jusqu’au \d+ \p{L}+ 2\d{3}/u);
    await person.unfolds(/bibliothèques et polices dans cette version/);
    await view.says(/^maplibre-gl 6/);
    await view.says(/^@fontsource\/atkinson-hyperlegible-next .*OFL-1\.1$/);
  });

  test("names every host that the page may request", async ({ person, view }) => {
    await person.opens("?vue=apropos");
    for (const host of DECLARED_HOSTS) await view.says(new RegExp(host.replaceAll(".", "\\.")));
  });

  test("has contents that lead to its parts", async ({ person, view }) => {
    await person.opens("?vue=apropos");
    await view.hasHeading("Vie privée");
    await person.keys.tabsTo("button", "Vie privée");
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", "Vie privée");
  });

  test("has no axe violation in any language, light and dark", async ({ person, view }) => {
    await person.opens("?vue=apropos");
    for (const [language, title] of Object.entries(TITLES)) {
      for (const [appearance, isDark] of [
        ["clair", false],
        ["sombre", true],
      ] as const) {
        await person.goesTo(`?vue=apropos&lang=${language}&apparence=${appearance}`);
        await view.isInLanguage(language);
        await view.isDark(isDark);
        await view.hasHeading(title);
        await view.says(version);
        await view.hasNoAxeViolation();
      }
    }
  });

  test("conforms to the HTML standard (RGAA 8.2)", async ({ page, person, view }) => {
    await person.opens("?vue=apropos");
    await view.hasHeading("Signaler, contacter");
    expect(await htmlFaults(await page.content())).toEqual([]);
  });

  test("prints as a document of its own", async ({ site, person, view }) => {
    await person.opens("?vue=apropos");
    await view.says("Défenseur des droits");
    await site.device.usesPrintMedia();
    await view.print.goesDownTo("Éditeur et hébergeur");
  });

  test("erases everything stored on the device, after a confirmation", async ({ site, person, view }) => {
    await site.services.geocodes([]);
    await person.opens("?vue=donnees");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
    await person.opensTab("Trouver");
    await person.search.searches("gap");
    await view.search.holds("Gap");
    await person.opens("?vue=territoires&lieu=fs-18");
    await person.clicks("Exclure ce lieu");
    await view.linkIs(/sans=fs-18/);
    await view.device.keeps([
      "database services-alpins.couches",
      "services-alpins.couches",
      "services-alpins.recherches",
      "services-alpins.scenario",
    ]);
    await person.opens("?vue=apropos");
    await person.clicks(ERASE);
    await person.clicks("Ne rien effacer");
    await person.clicks(ERASE);
    await view.says("Vous ne pourrez pas revenir en arrière.");
    await person.clicks("Tout effacer");
    await view.says("Tout est effacé de cet appareil.");
    await view.hasNoAxeViolation();
    await view.device.keeps([]);
    await person.opens("?vue=donnees");
    await view.says("Sources et licences");
    await view.device.keeps([]);
    await view.saysNowhere("Supprimer releve");
  });

  test("lists what the browser did not erase", async ({ site, person, view }) => {
    await site.device.forbidsDatabases();
    await person.opens("?vue=apropos");
    await person.clicks(ERASE);
    await person.clicks("Tout effacer");
    await view.says("Le navigateur n’a pas permis d’effacer : Vos couches et Isochrones demandées.");
  });

  test("reports that the code that erases cannot be loaded", async ({ site, person, view }) => {
    await site.code.loses("open-about-controller");
    await person.opens("?vue=apropos");
    await person.clicks(ERASE);
    await person.clicks("Tout effacer");
    await view.says("Rien n’a été effacé");
  });
});

test.describe("The footer", () => {
  // Its words come after the map.
  test("says in every view the state of accessibility and leads to the statement, with its rate", async ({
    person,
    view,
  }) => {
    for (const link of ["", "?vue=saisonniers", "?lieu=fs-18"]) {
      await person.opens(link);
      await person.followsLink("Accessibilité : partiellement conforme");
      await view.focus.isOn("heading", "Accessibilité");
      await view.linkIs(/vue=apropos/);
      await view.says(
        /^Le site est déclaré partiellement conforme au RGAA 4\.1\.2\s: 74 des 74 critères .* 100(,0)?\s%, d’après/,
      );
    }
  });
});
