import { test } from "./fixtures.ts";

const CREDIT = "contours © IGN";

test("Official outlines of the site are named with their source", async ({ site, person, view }) => {
  await site.bringsOfficialOutlines("whole");
  await person.opens("?vue=donnees");
  await view.map.isThere();
  await view.says("Contours des communes, fichier d’essai");
  await view.says(
    /ceux de l’IGN, millésime 2026, obtenus par geo\.api\.gouv\.fr \(25 novembre 2026, Licence Ouverte 2\.0\)/,
  );
  await view.saysNowhere("sont schématiques (cellules autour des mairies)");
  await view.map.credits(CREDIT, true);
  await view.legend.says("Contours officiels (IGN), généralisés");
});

test("When they cannot be read the schematic ones are shown, and the page says so", async ({ site, person, view }) => {
  await site.bringsOfficialOutlines("cut");
  await person.opens("?vue=donnees");
  await view.map.isThere();
  await view.says("Les contours officiels n’ont pas pu être lus (contours.topojson)");
  await view.says("sont schématiques (cellules autour des mairies)");
  await view.map.credits(CREDIT, false);
  await view.legend.says("Limites schématiques");
  await person.opensTab("Territoires");
  await view.says("de la population");
});
