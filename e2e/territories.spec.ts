import type { Page } from "./driver.ts";
import { expect, test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

const COMPARED = ["CC Serre-Ponçon", "CC Buëch-Dévoluy", "CC du Briançonnais", "CC du Pays des Ecrins"];

/** A section of the page, by its name, has all these texts. */
async function tells(page: Page, section: string, ...texts: readonly string[]): Promise<void> {
  const region = page.getByRole("region", { name: section });
  for (const text of texts) await expect(region).toContainText(text);
}

/** The answer to the present sentence, once it is computed, has all these texts. */
async function answers(page: Page, ...texts: readonly string[]): Promise<void> {
  await expect(page.getByRole("region", { name: "Réponse" })).toHaveAttribute("aria-busy", "false");
  await tells(page, "Réponse", ...texts);
}

/** The first rows of the table below that of the territory, by the beginning of their texts. */
async function listsFirst(page: Page, ...names: readonly string[]): Promise<void> {
  const rows = page.getByRole("rowheader");
  for (const [at, name] of names.entries()) await expect(rows.nth(at + 1)).toContainText(name);
}

/** Types a name into the field of the territory, or of the commune of a place, and takes the best match. */
async function names(page: Page, field: string, text: string): Promise<void> {
  const box = page.getByRole("combobox", { name: field });
  await box.fill(text);
  await box.press("Enter");
}

test.describe("A planner, in a window of 1366 × 768", { tag: NO_MAP }, () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test("reads who lives too far, how sure that is, and ten rows in order", async ({ page, person, view }) => {
    await person.opensPage("territoires/");
    await answers(page, "163 218 personnes (3,5 %)", "vivent plus loin");
    await names(page, "Territoire", "hautes-alpes");
    await answers(page, "1 677 personnes (1,2 %)", "Sur 143 467 personnes, population 2026", "Chiffre fragile");
    await listsFirst(page, "CC du Sisteronais-Buëch", "CC Serre-Ponçon", "CC du Guillestrois et du Queyras");
    for (const row of (await page.getByRole("rowheader").all()).slice(0, 10))
      await expect(row).toBeInViewport({ ratio: 1 });
    await page.getByRole("rowheader").getByRole("button", { name: "CC du Guillestrois et du Queyras" }).click();
    await answers(page, "503 personnes (6,3 %)");
    // A keyboard user goes on from the answer.
    await expect(page.getByRole("region", { name: "Réponse" })).toBeFocused();
    await listsFirst(page, "Ceillac (05)", "Vars (05)", "Risoul (05)");
    await person.goesBack();
    await answers(page, "1 677 personnes (1,2 %)");
    await view.hasNoAxeViolation();
    for (const name of COMPARED) await page.getByRole("checkbox", { name: `Comparer ${name}`, exact: true }).check();
    const sideBySide = [...COMPARED, "Les sept départements"];
    await expect(page.getByRole("article")).toHaveCount(sideBySide.length);
    for (const name of sideBySide) await expect(page.getByRole("article", { name })).toBeVisible();
  });

  test("finds three places for Isère, proven, and adds one of them", async ({ page, person }) => {
    await person.opensPage("territoires/?territoire=38");
    await answers(page, "76 818 personnes (5,9 %)");
    await person.clicks("Où ouvrir");
    await tells(page, "Où ouvrir ?", "Froges (38)", "Eyzin-Pinet (38)", "Lans-en-Vercors (38)", "c’est prouvé");
    await person.clicks("Ajouter un lieu à Froges");
    await answers(page, "54 492 personnes (4,2 %)", "Sans les lieux ajoutés : 76 818 personnes (5,9 %)");
    await person.reloads();
    await answers(page, "54 492 personnes (4,2 %)");
  });

  test("plans a place with its hours, and asks of older people with the passes closed", async ({ page, person }) => {
    await person.opensPage("territoires/?territoire=05");
    await person.clicks("Ajouter un lieu");
    await names(page, "Commune du lieu à ajouter", "vars");
    await answers(page, "1 477 personnes (1,0 %)", "Sans les lieux ajoutés : 1 677 personnes (1,2 %)");
    await person.list.chooses("Ouverture", "ouvert le samedi");
    await tells(page, "Lieux ajoutés", "Sans heures prévues, ce lieu ne compte pas");
    await page.getByRole("checkbox", { name: "ouvert le samedi", exact: true }).check();
    await answers(page, "Sans les lieux ajoutés");
    await person.opensPage("territoires/?territoire=05");
    await person.list.chooses("Habitants", "les 65 ans et plus");
    await person.list.chooses("Trajet", "par la route, cols fermés");
    await answers(page, "449 personnes de 65 ans et plus (1,2 %)", "Cols fermés", "Névache (+2)");
  });
});

test("the map of planners shows the rows, and a click on one makes it the territory", async ({ page, person }) => {
  await page.setViewportSize({ width: 1100, height: 600 });
  await person.opensPage("territoires/?territoire=05");
  await answers(page, "1 677 personnes");
  const map = page.getByRole("region", { name: "Carte", exact: true });
  await expect(map.locator("canvas")).toBeVisible({ timeout: 40_000 });
  await expect(map.getByText("La carte arrive")).toHaveCount(0, { timeout: 40_000 });
  await map.locator("canvas").click();
  await expect(page.getByRole("combobox", { name: "Territoire" })).not.toHaveValue("Hautes-Alpes (05)");
});
