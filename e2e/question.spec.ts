import { expect, test } from "./fixtures.ts";
import { PHONE } from "./screens.ts";
import { NO_MAP } from "./tags.ts";

test.describe("A question on a phone gets one answer", { tag: NO_MAP }, () => {
  test.use({
    viewport: PHONE,
    day: "2026-11-30",
    geolocation: { longitude: 6.6425, latitude: 44.8995 },
    permissions: ["geolocation"],
  });

  test("a resident types it, or says where the device is, and sees the answer at once", async ({
    page,
    site,
    person,
    view,
  }) => {
    await site.geocodes([]);
    await person.opens();
    await person.asks("retraite Névache");
    await view.answers("Pour votre retraite", "France services Briançonnais", "Briançon (05), à 20 km");
    await person.opens();
    await person.clicks("Me localiser");
    await person.clicks("Retraite");
    await view.answers("Pour votre retraite, près de vous", "France services Briançonnais", "à 1 km");
    const card = page.getByRole("region", { name: "Réponse" });
    await expect(card.getByRole("link").first()).toBeInViewport({ ratio: 1 });
    await person.followsLink("Tout voir sur la carte");
    await view.list.itemSays("France services Briançonnais", /1\skm/);
  });

  test("a seasonal worker gets what is in the valley, in the chosen language", async ({ person, view }) => {
    const link = "?vue=question&type=espace-saisonnier&origine=station:";
    await person.opens(`${link}les-deux-alpes&lang=it`);
    await view.answers("Per la tua stagione", "Le Bourg-d'Oisans (38), a 18 km", "04 76 80 02 66");
    await person.goesTo(`${link}val-d-isere&lang=fr`);
    await view.answers("Val-d'Isère (73), à 1 km");
    await person.unfolds("Fiche à montrer ou à envoyer");
    await view.answers("Bonjour, je travaille une saison à Val d'Isère.");
    await view.hasNoAxeViolation();
  });
});

test("On a wide window the map beside the answer shows what it names", async ({ page, person, view }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await person.opens("?theme=retraite&origine=commune:05093");
  await view.answers("France services Briançonnais");
  await expect(page.getByRole("region", { name: "Carte des lieux" })).toBeVisible({ timeout: 40_000 });
  await page.getByLabel("Quand").selectOption({ label: "Samedi" });
  await view.answers("Vallouise-Pelvoux");
  await person.unfolds("Gares et solutions sans voiture");
  await view.answers("La gare la plus proche");
  await view.hasNoAxeViolation();
});
