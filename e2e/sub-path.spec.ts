import { FAR_BELOW, test } from "./hosted.ts";
import { brings, opensImport } from "./import-acts.ts";
import { table } from "./imported-files.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const IMPORTED = table("releve.csv", [
  ["Nom", "Adresse", "Commune", "Latitude", "Longitude"],
  ["Maison fictive du Lac", "1 rue de l’Exemple", "Embrun", "44,5641", "6,4955"],
]);

test.use({ hosting: FAR_BELOW });

test("Deep below the root, the map, its data, workers and fonts are found, links keep their path, and a plain page leads to its sheet", async ({
  site,
  person,
  view,
}) => {
  test.slow();
  await person.opens("?vue=trouver");
  await view.map.isThere();
  await view.head.usesFont("Atkinson Hyperlegible Next");
  // No other page draws the map.
  await site.device.hasNoWebgl();
  await person.opens("index.html?type=france-services");
  await view.list.counts(countPlaces(isOfType("france-services")));
  await person.list.opensSheet(PUGET.name);
  await view.sheet.isOpen(PUGET.name);
  await person.reloads();
  await view.sheet.isOpen(PUGET.name);
  await opensImport(person, view);
  await brings(person, view, IMPORTED);
  await person.opensPage(`lieu/${PUGET.id}/`);
  await person.followsLink("Voir sur la carte");
  await view.sheet.isOpen(PUGET.name);
});
