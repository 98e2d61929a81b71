import { test } from "./fixtures.ts";
import { WORKER_FATES } from "./site/code.ts";
import { NO_MAP } from "./tags.ts";

test.describe("Hexagons", { tag: NO_MAP }, () => {
  for (const fate of WORKER_FATES)
    test(`without the code of the worker (${fate}) each computation reports a failure, and succeeds after a retry`, async ({
      site,
      person,
      view,
    }) => {
      const hexagonsFailed = "Les hexagones n’ont pas pu être mesurés.";
      await site.code.losesWorker("compute-worker", fate);
      await person.opens("?vue=territoires&modele=droite&representation=hexagones");
      await view.says(hexagonsFailed);
      await view.says("La zone couverte n’a pas pu être dessinée");
      await site.code.finds("compute-worker");
      await person.retriesAfter(hexagonsFailed);
      await view.says(/hexagones mesurés\.$/);
      await person.retriesAfter("La zone couverte n’a pas pu être dessinée");
      await view.says(/de la surface/);
    });

  test("so does the count of detours on the sheet of a pass", async ({ site, person, view }) => {
    const detoursFailed = "Les détours n’ont pas pu être calculés sur cet appareil.";
    await site.code.losesWorker("compute-worker");
    await person.opens("?vue=territoires&modele=ete&col=col-bayard");
    await view.says(detoursFailed);
    await site.code.finds("compute-worker");
    await person.retriesAfter(detoursFailed);
    await view.says(/entre communes/);
  });
});
