import { test } from "./fixtures.ts";
import { WORKER_FATES } from "./site/code.ts";
import { NO_MAP } from "./tags.ts";

const LINK = "?vue=territoires&modele=droite";
const FAILURE = "La zone couverte n’a pas pu être dessinée ; les chiffres, eux, sont justes.";
const ANSWER = /% de la surface/;

// The other computation of the worker, the best next places, is in siting.spec.ts.
test.describe("Without the code of the worker", { tag: NO_MAP }, () => {
  test.slow();

  test("the failure of the covered area is said, and « Réessayer » brings the answer", async ({
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
        await site.code.finds("compute-worker");
        await person.retriesAfter(FAILURE);
        await view.says(ANSWER);
        await view.saysNowhere(FAILURE);
      });
  });
});
