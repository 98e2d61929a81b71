import type { Page } from "./driver.ts";
import { expect, test } from "./fixtures.ts";
import { AGAIN, adds, brings, DIRTY, IMG, LINK, opensImport, SMALL, UNKNOWN } from "./import-acts.ts";
import { type ImportedFile, largeTable, oldWorkbook, table } from "./imported-files.ts";
import { dragFile } from "./in-page.ts";
import { countPlaces } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const LONG_TITLES = Array.from({ length: 60 }, (_, rank) => `colonne_administrative_sans_espace_numero_${rank}`);
const WIDE = table("large.csv", [
  ["Nom", "Commune", ...LONG_TITLES],
  ["Maison fictive", "Gap", ...LONG_TITLES],
]);

const REMOVE = "Retirer releve-2026-03-01";
const VEIL = "Déposez le fichier pour l’importer";

/** Drags a file over the page, or drops it there. */
async function drags(page: Page, { name, bytes }: ImportedFile, event: "dragover" | "drop"): Promise<void> {
  await page.locator("main").evaluate(dragFile, { name, base64: bytes.toString("base64"), event });
}

/** Clicks and reloads the page in the same task, before any other task. */
async function clicksAndReloadsAtOnce(page: Page, button: string): Promise<void> {
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: button }).evaluate(async (element: HTMLElement) => {
    element.click();
    // Microtasks of the page.
    for (let tick = 0; tick < 100; tick++) await Promise.resolve();
    location.reload();
    // The page handles no event until it is unloaded.
    const end = performance.now() + 1000;
    while (performance.now() < end);
  });
  await reloaded;
}

test.describe("A file that is brought", { tag: NO_MAP }, () => {
  test.slow();

  test("is added by keyboard, shown by list and sheet, and replaced by the next one", async ({ person, view }) => {
    await opensImport(person, view);
    await person.files.brings(SMALL, () => person.keys.enters("button", "Choisir un fichier"));
    await view.focus.isOnTitle(`Fichier lu : ${SMALL.name}`);
    await view.tells("2 lieux reconnus et 1 ligne écartée.");
    await person.list.chooses("Type des lieux (obligatoire)", "Autre type");
    await view.hasCheckedFile();
    await person.keys.enters("button", "Ajouter 2 lieux");
    await view.focus.isOnTitle(/^Vos lieux\s: 2,/);
    await view.tells("sur cet appareil seulement, jusqu’à ce que vous les retiriez.");
    await person.followsLink("Voir la carte");
    await view.list.counts(countPlaces());
    await view.says(", et vos 2 lieux");
    await view.list.itemSays("Maison fictive du Lac", "Importé : releve-2026-03-01");
    await person.list.opensSheet("Maison fictive du Lac");
    await view.sheet.says("Maison fictive du Lac", "Fichier que vous avez importé : releve-2026-03-01.csv");
    await opensImport(person, view);
    await brings(person, view, DIRTY);
    await view.says("Ces lieux prendront la place de ceux du fichier importé avant : « releve-2026-03-01 ».");
    await adds(person, view, 3);
    await person.opens("?departement=05");
    for (const name of [IMG, LINK]) {
      await person.list.opensSheet(name);
      await view.focus.isOnTitle(name);
      await person.closesSheet();
    }
  });

  test("is stored, or removed, even when the page is left at once", async ({ page, person, view }) => {
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await view.hasCheckedFile();
    await clicksAndReloadsAtOnce(page, "Ajouter 2 lieux");
    await view.offers(REMOVE);
    await person.clicks(REMOVE);
    await view.focus.isOn("button", "Annuler");
    await person.keys.presses("Enter");
    await view.offers(REMOVE);
    await clicksAndReloadsAtOnce(page, REMOVE);
    await view.offers("Choisir un fichier");
    await view.saysNowhere(REMOVE);
  });

  test("is dropped anywhere on the page, and is kept while the person opens other parts", async ({
    page,
    person,
    view,
  }) => {
    await opensImport(person, view);
    await drags(page, SMALL, "dragover");
    await view.says(VEIL);
    await drags(page, SMALL, "drop");
    await view.saysNowhere(VEIL);
    await view.tells("2 lieux reconnus");
    await person.fills("Date des données", "2026-02-28");
    await person.followsLink("Vérifier");
    await person.followsLink("Apporter");
    await expect(page.getByLabel("Date des données")).toHaveValue("2026-02-28");
    await drags(page, UNKNOWN, "drop");
    await view.tells("« releve-2026-03-01.csv » est en cours");
    await person.clicks("Annuler");
    await view.tells("Import annulé. Rien n’a été ajouté.");
    await view.focus.isOn("button", "Choisir un fichier");
  });

  test("needs no worker, and can be stopped at any time", async ({ page, site, person, view }) => {
    await site.losesCode("compute-worker", "a page");
    await opensImport(person, view);
    await person.files.brings(SMALL);
    await view.focus.isOnTitle(`Fichier lu : ${SMALL.name}`);
    await view.tells("2 lieux reconnus et 1 ligne écartée.");
    await site.findsCode("compute-worker");

    await opensImport(person, view);
    await person.files.brings(largeTable("grand.csv", 20_000));
    await view.focus.isOnTitle("Fichier lu : grand.csv");
    // The check may end while a pointer waits for the button to rest.
    await page.getByRole("button", { name: "Arrêter" }).press("Enter");
    await view.tells("Vérification arrêtée. Vos choix sont gardés.");
    await person.clicks("Vérifier de nouveau");
    await view.tells("lieux reconnus");
  });

  test("fits a phone, without an axe violation in light and dark", async ({ page, person, view }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await opensImport(person, view);
    await person.files.brings(oldWorkbook("permanences.xls"));
    await view.focus.isOnTitle("« permanences.xls » n’a pas pu être importé");
    await view.hasNoAxeViolationInAnyScheme();
    await brings(person, view, DIRTY);
    await view.tells("3 lieux reconnus");
    const rows = page.getByRole("table", { name: "Remarques sur les lignes" }).getByRole("row");
    const remark = rows.filter({ has: page.getByRole("rowheader", { name: "4", exact: true }) });
    const width = async () => (await remark.first().getByRole("cell").last().boundingBox())?.width;
    await expect.poll(width).toBeGreaterThanOrEqual(260);
    await view.hasNoAxeViolationInAnyScheme();
    await person.clicks("Annuler");
    await brings(person, view, WIDE);
    await view.tells("1 lieu reconnu");
    await view.layout.hasNoSidewaysScroll();
    await person.clicks("autres colonnes");
    await view.layout.hasNoSidewaysScroll();
    await person.clicks("Annuler");
    await brings(person, view, AGAIN);
    await view.says("2 lieux peut-être déjà sur la carte");
    await view.hasNoAxeViolationInAnyScheme();
    await adds(person, view, 1);
    await view.hasNoAxeViolationInAnyScheme();
    await person.opens("?departement=05");
    await person.list.opensSheet("Maison fictive du Bois");
    await view.hasNoAxeViolationInAnyScheme();
  });
});
