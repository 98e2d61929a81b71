import { countPlaces } from "./places.ts";
import { test } from "./story.ts";

/** France services Puget-Théniers: Monday to Friday, 9.30 to 12.30 and 13.30 to 17.30. */
const PUGET = { link: "?lieu=fs-18", name: "France services Puget-Théniers" };
const FILE = "nom;commune;latitude;longitude\nRelais fictif;Briançon;44.8990;6.6420\n";

test.describe("A clock before the date of the data, the map still on its way", () => {
  test.use({ mapIsLate: true, day: "1970-01-01" });

  test("is reported in the person's language, and no place is called open or closed now", async ({ person, view }) => {
    await person.opens("?lang=it", "it");
    await view.list.counts(countPlaces(), "it");
    await view.says("L’orologio di questo dispositivo segna il 1 gennaio 1970, prima della data di questi dati.");
    await view.saysNowhere("Chiuso – apre");
    await view.hasNoAxeViolation();
    await person.opens(`${PUGET.link}&lang=it`, "it");
    await view.sheet.says(PUGET.name, "L’orologio di questo dispositivo segna il 1 gennaio 1970", "Lunedì");
    await view.saysNowhere("Aperto fino alle");
  });

  test("does not affect a chosen day and hour", async ({ person, view }) => {
    await person.opens("?ouvert=2026-11-28T10:00");
    await view.says("L’horloge de cet appareil indique le 1");
    await view.list.everyCertainItemSays(/Ouvert jusqu’à|Ferme bientôt/);
    await person.opensTab("Territoires");
    await view.says("L’horloge de cet appareil indique le 1");
    await view.says("de la population à moins de 10 km d’un lieu");
  });

  test("does not affect imports and the offline copy of the page", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
    await person.reloads();
    await view.offers("Supprimer releve");
  });
});

test.describe("A clock years after the date of the data, the map still on its way", () => {
  test.use({ mapIsLate: true, day: "2041-01-22" });

  test("is reported as doubtful, and openings are shown by it", async ({ site, person, view }) => {
    await site.device.windowIs(390, 844);
    await person.opens("?lang=en", "en");
    await view.says("The clock of this device says 22 January 2041, more than ten years after these data.");
    await view.says("Closed – opens");
    await view.layout.hasNoSidewaysScroll();
    await person.opens(`${PUGET.link}&lang=en`, "en");
    await view.sheet.says(PUGET.name, "Open until 12:30", "If it is wrong, so is what is said to be open now");
  });
});

test.describe("A right clock, the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("is not mentioned", async ({ person, view }) => {
    await person.opens();
    await view.says("Fermé – ouvre à");
    await view.saysNowhere("L’horloge de cet appareil");
  });

  test.describe("in New York", () => {
    test.use({ timezoneId: "America/New_York" });

    test("« Ouvert maintenant » uses French time, and a layer has the French date", async ({ site, person, view }) => {
      // Half past midnight in France, the evening before in New York.
      await site.device.timeIs("2026-01-20T23:30:00Z");
      await person.opens("?vue=donnees");
      await person.files.chooses("releve.csv", FILE);
      await person.clicks("Ajouter 1 lieu à la carte");
      await view.says("Importé le 21 janvier 2026");
      await person.opens("?ouvert=maintenant");
      await view.saysNowhere("Ouvert jusqu’à 17 h");
      await site.device.timeIs("2026-01-21T09:00:00Z");
      await person.opens("?ouvert=maintenant");
      await view.list.everyCertainItemSays(/Ouvert jusqu’à|Ferme bientôt/);
    });
  });
});
