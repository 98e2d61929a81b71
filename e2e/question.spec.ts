import { expect, test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

/** Monday, 10 in the morning. */
const MONDAY = "2026-11-30T09:00:00Z";

test.describe("A question on a phone gets one answer", { tag: NO_MAP }, () => {
  test.beforeEach(async ({ site }) => {
    await site.device.windowIs(390, 844);
    await site.device.timeIs(MONDAY);
    await site.services.geocodes([]);
  });

  test("a visit keeps its own days, and the office its own hours", async ({ person, view }) => {
    await person.opens();
    for (const [village, office, visit] of [
      [
        "Névache",
        ["France services Briançonnais", "Briançon (05), à 20 km", "Ouvert jusqu’à 12 h 45"],
        "sur rendez-vous",
      ],
      ["Orelle", ["France services Saint-Michel-de-Maurienne", "à 7 km"], "permanence mensuelle"],
    ] as const)
      await test.step(village, async () => {
        await person.goesTo("");
        await person.question.types(`retraite ${village}`);
        await view.question.answers("Pour votre retraite", ...office);
        await view.question.answersToo(`Permanence à ${village}`, "à 1 km", visit);
      });
    await person.goesTo("");
    await person.question.types("retraite Saint-Firmin");
    await view.question.answers("Permanence à Saint-Firmin, à 1 km", "Fermé – ouvre à 13 h 30");
  });

  test("what offices cannot do is said, and sure hours come first", async ({ page, person, view }) => {
    await person.opens();
    for (const [line, ...answer] of [
      ["passeport Villard-de-Lans", "Pour un passeport ou une carte d’identité, près de Villard-de-Lans"],
      ["carte grise Puget-Théniers", "France services Puget-Théniers", "à 1 km", "Ouvert jusqu’à 12 h 30"],
      ["ouvert maintenant Gap", "France services La Bâtie-Neuve", "Ouvert jusqu’à 12 h 30"],
      [
        "impôts Saint-Véran samedi",
        "Nous ne connaissons aucun lieu sûrement ouvert samedi",
        "France services Queyras",
        "à 16 km",
      ],
      ["samedi Chambéry", "France services La Poste de Novalaise", "à 19 km", "Ouvert samedi"],
    ] as const)
      await test.step(line, async () => {
        await person.goesTo("");
        await person.question.types(line);
        await view.question.answers(...answer);
        if (line.startsWith("passeport")) {
          await view.says("Le passeport et la carte d’identité se demandent dans une mairie équipée");
          await expect(
            page.getByRole("link", { name: "Trouver une mairie équipée et un rendez-vous" }),
          ).toHaveAttribute("href", "https://rendezvouspasseport.ants.gouv.fr/");
        }
        // A bus without a date.
        if (line.startsWith("carte grise"))
          await view.question.answersToo("France services itinérante de la Maison du département", "jours à demander");
        // Its number is in doubt.
        if (line.startsWith("ouvert maintenant"))
          await view.question.answersToo("France services Gap", "Gap (05), à 1 km", "Ouvert jusqu’à 12 h 15");
      });
    await person.question.goesToMap();
    await view.list.itemSays("France services La Poste de Novalaise", "19 km");
  });

  test("the office nearest to the device is in sight", async ({ page, site, person, view }) => {
    await site.device.stands([6.6425, 44.8995]);
    await person.opens();
    await person.clicks("Me localiser");
    await person.question.asks("Retraite");
    await view.question.answers("Pour votre retraite, près de vous", "France services Briançonnais", "à 1 km");
    const card = page.getByRole("region", { name: "Réponse" });
    await expect(card.getByRole("link").first()).toBeInViewport({ ratio: 1 });
    await person.opens();
    await person.question.types("train Gap");
    await view.says("Une France services peut vous dire qui s’en occupe");
  });

  test("a seasonal worker gets what is in the valley, in the chosen language", async ({ person, view }) => {
    const link = "?vue=question&type=espace-saisonnier&origine=station:";
    await person.opens(`${link}les-deux-alpes&lang=it`, "it");
    await view.question.answers("Per la tua stagione", "Le Bourg-d'Oisans (38), a 18 km", "04 76 80 02 66");
    await person.goesTo(`${link}isola-2000&lang=fr`);
    await view.question.answers("Saint-Étienne-de-Tinée (06), à 30 km", "04 93 02 02 09");
    await person.goesTo(`${link}val-d-isere&lang=fr`);
    await view.question.answers("Val-d'Isère (73), à 1 km");
    await person.unfolds("Fiche à montrer ou à envoyer");
    await view.question.answers("Bonjour, je travaille une saison à Val d'Isère.");
    await view.hasNoAxeViolation();
  });
});

test("On a wide window the map beside the answer shows what it names", async ({ page, site, person, view }) => {
  await site.device.windowIs(1000, 600);
  await person.opens("?theme=retraite&origine=commune:05093");
  await view.question.answers("France services Briançonnais");
  await expect(page.getByRole("region", { name: "Carte des lieux" })).toBeVisible({ timeout: 40_000 });
  await page.getByLabel("Quand").selectOption({ label: "Samedi" });
  await view.question.answers("Vallouise-Pelvoux");
  await person.unfolds("Gares et solutions sans voiture");
  await view.question.answers("La gare la plus proche");
  await view.hasNoAxeViolation();
});
