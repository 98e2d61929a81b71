import { test } from "./fixtures.ts";
import { WORKER_FATES } from "./site/code.ts";
import { NO_MAP } from "./tags.ts";

const LINK = "?vue=territoires&type=france-services&modele=droite";
const FAILURE = "La zone couverte n’a pas pu être dessinée ; les chiffres, eux, sont justes.";
const ANSWER = /% de la surface/;
const NO_SITES = "Les emplacements n’ont pas pu être calculés.";

test.describe("Without the code of the worker", { tag: NO_MAP }, () => {
  test.slow();

  test("the failures of the covered area and of the best next places are said, and « Réessayer » brings the answers", async ({
    site,
    person,
    view,
  }) => {
    for (const fate of WORKER_FATES)
      await test.step(fate, async () => {
        await site.code.losesWorker("compute-worker", fate);
        await person.opens(LINK);
        await view.says(FAILURE);
        await view.saysNowhere(ANSWER);
        await person.clicks("Proposer les meilleurs emplacements");
        await view.says(NO_SITES);
        await site.code.finds("compute-worker");
        await person.retriesAfter(FAILURE);
        await view.says(ANSWER);
        await view.saysNowhere(FAILURE);
      });
    await person.retriesAfter(NO_SITES);
    await view.says("5 lieux desserviraient 158 306 habitants");
  });
});
