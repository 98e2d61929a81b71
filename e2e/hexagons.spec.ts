import { test } from "./story.ts";

test.describe("Hexagons, the map still on its way", () => {
  test.use({ mapIsLate: true });

  for (const [model, says] of [
    ["droite", /^\d{2}\s\d{3} hexagones mesurés\.$/],
    ["hiver", /^\d{2}\s\d{3} hexagones mesurés, dont \d\s\d{3} loin de toute route\.$/],
  ] as const) {
    test(`are measured by the model « ${model} », and have an explanation`, async ({ person, view }) => {
      await person.opens(`?vue=territoires&modele=${model}&representation=hexagones`);
      await view.says("Chaque hexagone de 2 km vaut pour son centre");
      await view.says(says);
    });
  }

  test("without the code of the worker each computation reports a failure, and succeeds after a retry", async ({
    site,
    person,
    view,
  }) => {
    const hexagonsFailed = "Les hexagones n’ont pas pu être mesurés.";
    await site.code.losesWorker("compute-worker");
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
