import { readFileSync } from "node:fs";
import { test } from "./on-copy.ts";
import { countPlaces, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NEW_NAME = "France services Courchevel, nouveaux locaux";
const OFFER = "Une nouvelle version de la page est prête.";

// The whole site is cached before the test acts.
test.slow();

test.describe("The instructions of docs/exploitation.md for publishers", { tag: NO_MAP }, () => {
  test.beforeEach(async ({ site, person, view }) => {
    await site.device.hasNoWebgl();
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
  });

  test("an earlier version, published again, is offered like any other", async ({ copy, person, view }) => {
    copy.publishes("next", { "data/points.geojson": (text) => text.replaceAll(COURCHEVEL.name, NEW_NAME) });
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.says(OFFER);
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(NEW_NAME);
    copy.publishesAsBuilt();
    await person.reloads();
    await view.says(OFFER);
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(COURCHEVEL.name);
  });

  test("a withdrawn site is deleted from the device at the next visit, and says so at the one after", async ({
    copy,
    person,
    view,
  }) => {
    for (const file of ["sw.js", "index.html", "style.css"])
      copy.replaces(file.replace("index.html", ""), readFileSync(`deploy/retrait/${file}`, "utf8"));
    await person.opens("");
    await view.list.counts(countPlaces());
    await view.device.keepsNothing();
    await person.opensPage("");
    await view.isAbout("Cette carte n’est plus publiée ici");
    await view.device.keepsNothing();
    await view.hasNoAxeViolation();
  });
});
