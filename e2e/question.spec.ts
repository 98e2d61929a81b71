import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

/** Monday, 10 in the morning. */
const MONDAY = "2026-11-30T09:00:00Z";

test.describe("A question on a phone gets one answer", { tag: NO_MAP }, () => {
  test.beforeEach(async ({ site }) => {
    await site.device.windowIs(390, 844);
    await site.device.timeIs(MONDAY);
    await site.services.geocodes([]);
  });

  test("a visit in the village keeps its own days, and the office its own hours and distance", async ({
    person,
    view,
  }) => {
    for (const [village, office, visit] of [
      [
        "Névache",
        ["France services Briançonnais", "Briançon (05), à 20 km", "Ouvert jusqu’à 12 h 45"],
        "sur rendez-vous",
      ],
      ["Landry", ["France services Bourg-Saint-Maurice", "à 6 km"], "premier et troisième jeudis du mois"],
      ["Orelle", ["France services Saint-Michel-de-Maurienne", "à 7 km"], "permanence mensuelle"],
      ["Villar-Saint-Pancrace", ["France services Briançonnais", "à 3 km"], "sur rendez-vous"],
    ] as const)
      await test.step(village, async () => {
        await person.opens();
        await person.question.types(`retraite ${village}`);
        await view.question.answers("Pour votre retraite", ...office);
        await view.question.answersToo("", `Permanence à ${village}`, "à 1 km", visit);
      });
    await person.opens();
    await person.question.types("retraite Saint-Firmin");
    await view.question.answers("Permanence à Saint-Firmin, à 1 km", "Fermé – ouvre à 13 h 30");
  });

  test("from the position of the device the nearest office is in sight", async ({ site, person, view }) => {
    await site.device.stands([6.6425, 44.8995]);
    await person.opens();
    await person.clicks("Me localiser");
    await person.question.asks("Retraite");
    await view.question.answers("Pour votre retraite, près de vous", "France services Briançonnais", "à 1 km");
    await view.question.answerIsInSight();
  });

  test("a need alone asks where, whatever its words; a postcode of several communes asks which", async ({
    person,
    view,
  }) => {
    for (const line of ["ou aller pour ma retraite", "j'ai perdu mon permis", "divorce", "mutuelle", "titre de séjour"])
      await test.step(line, async () => {
        await person.opens();
        await person.question.types(line);
        await view.says("Dites où vous êtes pour avoir la réponse la plus proche.");
        await view.question.hasNoAnswer();
      });
    await person.opens();
    await person.question.types("38250");
    await view.question.asksWhether("Villard-de-Lans", "Lans-en-Vercors");
    await view.question.hasNoAnswer();
    await person.opens("?lang=it", "it");
    await person.question.types("casa lavoro stagionale");
    await view.says("Indica dove sei per avere la risposta più vicina.");
  });

  test("what the offices cannot do is said first", async ({ person, view }) => {
    await person.opens();
    await person.question.types("passeport Villard-de-Lans");
    await view.says("Le passeport et la carte d’identité se demandent dans une mairie équipée");
    await view.question.linksTo(
      "Trouver une mairie équipée et un rendez-vous",
      "https://rendezvouspasseport.ants.gouv.fr/",
    );
    await view.question.answers("Pour un passeport ou une carte d’identité, près de Villard-de-Lans");
  });

  test("an office whose hours are sure comes before a bus without a date and before a place of an old source", async ({
    person,
    view,
  }) => {
    await person.opens();
    await person.question.types("carte grise Puget-Théniers");
    await view.question.answers("France services Puget-Théniers", "à 1 km", "Ouvert jusqu’à 12 h 30");
    await view.question.answersToo("France services itinérante de la Maison du département", "jours à demander");
    await person.opens();
    await person.question.types("ouvert maintenant Gap");
    await view.question.answers("France services La Bâtie-Neuve", "Ouvert jusqu’à 12 h 30");
    // Its number is in doubt.
    await view.question.answersToo("France services Gap", "Gap (05), à 1 km", "Ouvert jusqu’à 12 h 15");
  });

  test("a day on which nothing near is open says so, and names what is open on others", async ({ person, view }) => {
    await person.opens();
    await person.question.types("impôts Saint-Véran samedi");
    await view.question.answers(
      "Nous ne connaissons aucun lieu sûrement ouvert samedi",
      "France services Queyras",
      "à 16 km",
    );
    await person.opens();
    await person.question.types("samedi Chambéry");
    await view.question.answers("France services La Poste de Novalaise", "à 19 km", "Ouvert samedi");
    await person.question.goesToMap();
    await view.list.itemSays("France services La Poste de Novalaise", "19 km");
  });

  test("a bus or a train is the way to another need, and journey planners have both ends", async ({ person, view }) => {
    await person.opens();
    await person.question.types("bus Briançon CAF");
    await view.question.answers("Pour la CAF", "France services Briançonnais", "En train ou en car");
    await person.opens();
    await person.question.types("train Gap");
    await view.says("Une France services peut vous dire qui s’en occupe");
  });

  test("a seasonal worker gets what is in the valley, with a telephone, in the chosen language", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=question&type=espace-saisonnier&origine=station:les-deux-alpes&lang=it", "it");
    await view.question.answers("Per la tua stagione", "Le Bourg-d'Oisans (38), a 18 km", "04 76 80 02 66");
    await person.opens("?vue=question&type=espace-saisonnier&origine=station:isola-2000");
    await view.question.answers("Saint-Étienne-de-Tinée (06), à 30 km", "04 93 02 02 09");
    await person.opens("?vue=question&type=espace-saisonnier&origine=station:val-d-isere");
    await view.question.answers("Val-d'Isère (73), à 1 km");
    await person.unfolds("Fiche à montrer ou à envoyer");
    await view.question.answers("Bonjour, je travaille une saison à Val d'Isère.");
    await view.hasNoAxeViolation();
  });
});

test("On a wide window the map beside the answer shows what it names", async ({ site, person, view }) => {
  await site.device.windowIs(1000, 600);
  await person.opens("?theme=retraite&origine=commune:05093");
  await view.question.answers("France services Briançonnais");
  await view.map.hasRegion();
  await person.question.asksWhen("Samedi");
  await view.question.answers("Vallouise-Pelvoux");
  await person.unfolds("Gares et solutions sans voiture");
  await view.question.answers("La gare la plus proche");
  await view.hasNoAxeViolation();
});
