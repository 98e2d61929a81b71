import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const PUGET = "France services Puget-Théniers";

describe("A clock before the date of the data", () => {
  test.override({ day: "1970-01-01" });

  test("is reported, calls no place open or closed now, and does not affect a chosen day and hour", async ({
    person,
    view,
  }) => {
    const sentence = "L’orologio di questo dispositivo segna il 1 gennaio 1970, prima della data di questi dati.";
    await person.opens("?departement=06&lang=it", "it");
    await view.says(PUGET);
    await view.says(sentence);
    await view.saysNowhere("Chiuso – apre");
    await person.goesTo("?lieu=fs-18&departement=06&lang=it", "it");
    await view.sheet.says(PUGET, sentence, "Lunedì");
    await view.saysNowhere("Aperto fino alle");
    await person.goesTo("?ouvert=2026-11-28T10:00&departement=06&lang=fr");
    await view.says("L’horloge de cet appareil indique le 1");
    await view.list.everyCertainItemSays(/Ouvert jusqu’à|Ferme bientôt/);
    await person.opensTab("Saisonniers");
    await view.says("L’horloge de cet appareil indique le 1");
  });
});

describe("A clock years after the date of the data", () => {
  test.override({ day: "2041-01-22" });

  test("is reported as doubtful, and openings are shown by it", async ({ person, view }) => {
    await person.opens("?departement=06&lang=en", "en");
    await view.says("The clock of this device says 22 January 2041, more than ten years after these data.");
    await view.says("Closed – opens");
    await person.goesTo("?lieu=fs-18&departement=06&lang=en", "en");
    await view.sheet.says(PUGET, "Open until 12:30", "If it is wrong, so is what is said to be open now");
  });
});

describe("A right clock in New York", () => {
  test.override({ timezoneId: "America/New_York" });

  test("is not mentioned, openings are shown, and « Ouvert maintenant » uses French time", async ({
    site,
    person,
    view,
  }) => {
    // Half past midnight in France, the evening before in New York.
    await site.device.timeIs("2026-01-20T23:30:00Z");
    await person.opens("?departement=06");
    await view.says("Fermé – ouvre à");
    await view.saysNowhere("L’horloge de cet appareil");
    await person.unfolds("À confirmer");
    await view.says("Horaires inconnus");
    await person.goesTo("?departement=06&ouvert=maintenant");
    await view.saysNowhere("Ouvert jusqu’à 17 h");
    await site.device.timeIs("2026-01-21T09:00:00Z");
    await person.opens("?departement=06&ouvert=maintenant");
    await view.list.everyCertainItemSays(/Ouvert jusqu’à|Ferme bientôt/);
    await person.goesTo("?lieu=fs-18&departement=06");
    await view.sheet.says(PUGET, "Ouvert jusqu’à 12 h 30");
  });
});
