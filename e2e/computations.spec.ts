import { test } from "./fixtures.ts";
import { WORKER_FATES } from "./site/code.ts";
import { NO_MAP } from "./tags.ts";

/** What the page computes in its worker, with the failure that it shows and a part of the answer; the best next places are in `siting`. */
const COMPUTATIONS = [
  {
    computes: "the covered area",
    link: "?vue=territoires&modele=droite",
    failure: "La zone couverte n’a pas pu être dessinée ; les chiffres, eux, sont justes.",
    answer: /% de la surface/,
  },
  {
    computes: "the detours around a closed pass",
    link: "?vue=territoires&modele=ete&col=col-bayard",
    failure: "Les détours n’ont pas pu être calculés sur cet appareil.",
    answer: /entre communes/,
  },
] as const;

test.describe("Without the code of the worker", { tag: NO_MAP }, () => {
  test.slow();

  test("the failure is said, and « Réessayer » brings the answer", async ({ site, person, view }) => {
    for (const { computes, link, failure, answer } of COMPUTATIONS)
      for (const fate of WORKER_FATES)
        await test.step(`${computes}: ${fate}`, async () => {
          await site.code.losesWorker("compute-worker", fate);
          await person.opens(link);
          await view.says(failure);
          await view.saysNowhere(answer);
          await site.code.finds("compute-worker");
          await person.retriesAfter(failure);
          await view.says(answer);
          await view.saysNowhere(failure);
        });
  });
});
