import { test } from "./fixtures.ts";
import { countPlaces } from "./places.ts";
import { NO_MAP } from "./tags.ts";

/** France services Puget-Théniers: Monday to Friday, 9.30 to 12.30 and 13.30 to 17.30. */
const PUGET = { link: "?lieu=fs-18", name: "France services Puget-Théniers" };
const FILE = "nom;commune;latitude;longitude\nRelais fictif;Briançon;44.8990;6.6420\n";

test.describe("A clock before the date of the data", { tag: NO_MAP }, () => {
  test.use({ day: "1970-01-01" });

  test("is reported, calls no place open or closed now, and does not affect imports", async ({
    site,
    person,
    view,
  }) => {
    await site.device.windowIs(390, 844);
    await person.opens("?lang=it", "it");
    await view.list.counts(countPlaces(), "it");
    await view.says("L’orologio di questo dispositivo segna il 1 gennaio 1970, prima della data di questi dati.");
    await view.saysNowhere("Chiuso – apre");
    await view.layout.hasNoSidewaysScroll();
    await view.hasNoAxeViolation();
    await person.opens(`${PUGET.link}&lang=it`, "it");
    await view.sheet.says(PUGET.name, "L’orologio di questo dispositivo segna il 1 gennaio 1970", "Lunedì");
    await view.saysNowhere("Aperto fino alle");
    await person.opens("?vue=donnees");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
    await person.reloads();
    await view.offers("Supprimer releve");
  });
});
