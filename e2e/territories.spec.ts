import { expect, test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

const COMPARED = ["CC Serre-Ponçon", "CC Buëch-Dévoluy", "CC du Briançonnais", "CC du Pays des Ecrins"];

test.describe("A planner, in a window of 1366 × 768", { tag: NO_MAP }, () => {
  test.beforeEach(({ site }) => site.device.windowIs(1366, 768));

  test("reads who lives too far, how sure that is, and ten rows in order", async ({ page, person, view }) => {
    await person.territories.opens();
    await view.territories.answers("163 218 personnes (3,5 %)", "vivent plus loin");
    await person.territories.names("Territoire", "hautes-alpes");
    await view.territories.answers(
      "1 677 personnes (1,2 %)",
      "Sur 143 467 personnes, population 2026",
      "Chiffre fragile",
    );
    await view.territories.listsFirst("CC du Sisteronais-Buëch", "CC Serre-Ponçon", "CC du Guillestrois et du Queyras");
    for (const row of (await page.getByRole("rowheader").all()).slice(0, 10))
      await expect(row).toBeInViewport({ ratio: 1 });
    await page.getByRole("rowheader").getByRole("button", { name: "CC du Guillestrois et du Queyras" }).click();
    await view.territories.answers("503 personnes (6,3 %)");
    // Who acts by the keyboard goes on from the answer.
    await expect(page.getByRole("region", { name: "Réponse" })).toBeFocused();
    await view.territories.listsFirst("Ceillac (05)", "Vars (05)", "Risoul (05)");
    await person.goesBack();
    await view.territories.answers("1 677 personnes (1,2 %)");
    await view.hasNoAxeViolation();
    for (const name of COMPARED) await page.getByRole("checkbox", { name: `Comparer ${name}`, exact: true }).check();
    const sideBySide = [...COMPARED, "Les sept départements"];
    await expect(page.getByRole("article")).toHaveCount(sideBySide.length);
    for (const name of sideBySide) await expect(page.getByRole("article", { name })).toBeVisible();
  });

  test("finds three places for Isère, proven, and adds one of them", async ({ person, view }) => {
    await person.territories.opens("?territoire=38");
    await view.territories.answers("76 818 personnes (5,9 %)");
    await person.clicks("Où ouvrir");
    await view.territories.tells(
      "Où ouvrir ?",
      "Froges (38)",
      "Eyzin-Pinet (38)",
      "Lans-en-Vercors (38)",
      "c’est prouvé",
    );
    await person.clicks("Ajouter un lieu à Froges");
    await view.territories.answers("54 492 personnes (4,2 %)", "Sans les lieux ajoutés : 76 818 personnes (5,9 %)");
    await person.reloads();
    await view.territories.answers("54 492 personnes (4,2 %)");
  });

  test("plans a place with its hours, and asks of older people with the passes closed", async ({ person, view }) => {
    await person.territories.opens("?territoire=05");
    await person.clicks("Ajouter un lieu");
    await person.territories.names("Commune du lieu à ajouter", "vars");
    await view.territories.answers("1 477 personnes (1,0 %)", "Sans les lieux ajoutés : 1 677 personnes (1,2 %)");
    await person.territories.says("Ouverture", "ouvert le samedi");
    await view.territories.tells("Lieux ajoutés", "Sans heures prévues, ce lieu ne compte pas");
    await person.ticks("ouvert le samedi", true);
    await view.territories.answers("Sans les lieux ajoutés");
    await person.territories.opens("?territoire=05");
    await person.territories.says("Habitants", "les 65 ans et plus");
    await person.territories.says("Trajet", "par la route, cols fermés");
    await view.territories.answers("449 personnes de 65 ans et plus (1,2 %)", "Cols fermés", "Névache (+2)");
  });
});

test("the map of planners shows the rows, and a click on one makes it the territory", async ({
  page,
  site,
  person,
  view,
}) => {
  await site.device.windowIs(1100, 600);
  await person.territories.opens("?territoire=05");
  await view.territories.answers("1 677 personnes");
  const map = page.getByRole("region", { name: "Carte", exact: true });
  await expect(map.locator("canvas")).toBeVisible({ timeout: 40_000 });
  await expect(map.getByText("La carte arrive")).toHaveCount(0, { timeout: 40_000 });
  await map.locator("canvas").click();
  await expect(page.getByRole("combobox", { name: "Territoire" })).not.toHaveValue("Hautes-Alpes (05)");
});
