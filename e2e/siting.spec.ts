import { test } from "./fixtures.ts";
import { WORKER_FATES } from "./site/code.ts";
import { NO_MAP } from "./tags.ts";

/** France services in straight lines, at 10 km. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
const SERVED = "4 357 404 habitants";

test.describe("The best next places", { tag: NO_MAP }, () => {
  test("five gain more than any other five, are planned together, and are found after a retry", async ({
    site,
    person,
    view,
  }) => {
    await person.opens(REFERENCE);
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("5 lieux desserviraient 158 306 habitants");
    await view.says("C’est prouvé : aucun autre choix de 5 lieux ne fait mieux.");
    await view.hasNoAxeViolation();
    await person.clicks("Tout ajouter aux lieux envisagés");
    await view.says("158 306 habitants de plus sont desservis.");
    await view.says("4 515 710 habitants");
    await view.linkIs(/envisages=/);
    await person.clicks("Effacer la proposition");
    await view.saysNowhere("5 lieux desserviraient 158 306 habitants");
    await view.says("158 306 habitants de plus sont desservis.");
    for (const fate of WORKER_FATES) {
      await site.code.finds("compute-worker");
      await site.code.losesWorker("compute-worker", fate);
      await person.opens(REFERENCE);
      await view.says(SERVED);
      await person.clicks("Proposer les meilleurs emplacements");
      await view.says("Les emplacements n’ont pas pu être calculés.");
    }
    await site.code.finds("compute-worker");
    await person.retriesAfter("Les emplacements n’ont pas pu être calculés.");
    await view.says("5 lieux desserviraient 158 306 habitants");
  });
});
