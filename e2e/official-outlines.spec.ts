import { test } from "./fixtures.ts";

const CREDIT = "contours © IGN";

test("Official outlines of the site are named with their source; when they cannot be read the page says so", async ({
  site,
  person,
  view,
}) => {
  await site.bringsOfficialOutlines("whole");
  await person.opens("?vue=donnees");
  await view.map.isThere();
  await view.says("Contours des communes, fichier d’essai");
  await view.map.credits(CREDIT, true);
  await view.legend.says("Contours officiels (IGN), généralisés");
  await site.bringsOfficialOutlines("cut");
  await person.opens("?vue=donnees");
  await view.map.isThere();
  await view.says("Les contours officiels n’ont pas pu être lus (contours.topojson)");
  await view.map.credits(CREDIT, false);
  await view.legend.says("Limites schématiques");
});
