import { test } from "./fixtures.ts";

/** France services in straight lines, at 10 km. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
/** The seat of Bonneval-sur-Arc, far from every place. */
const AT_BONNEVAL = "carte=11/45.3718/7.0482";
const BONNEVAL = "Bonneval-sur-Arc (73)";

test.describe("The access map", () => {
  test("names the hovered commune, draws the way of a clicked one, and opens a clicked pass", async ({
    person,
    view,
  }) => {
    await person.opens(`?vue=territoires&type=france-services&modele=hiver&${AT_BONNEVAL}`);
    await view.map.isThere();
    await view.map.hasNoCaption();
    await person.map.pointsAtMiddle(() => view.map.captionSays(BONNEVAL, "habitants", /environ \d+\skm/));
    await person.map.clicksMiddle(() => view.linkIs(/commune=73047/));
    await view.sheet.says(BONNEVAL, "Lieu le plus proche");
    await person.opens("?vue=territoires&modele=hiver&carte=12/45.4171/7.0309");
    await view.map.isThere();
    // Before the pass is drawn, a click would choose the commune and move the map.
    await person.map.pointsAtMiddle(() => view.map.pointerIsOnSymbol());
    await person.map.clicksMiddle(() => view.sheet.isOpen("Col de l'Iseran"));
    await view.linkIs(/col=col-de-l-iseran/);
  });

  test("chooses and fits the clicked territory, and keeps the camera of a link that has one", async ({
    person,
    view,
  }) => {
    await person.opens(`${REFERENCE}&representation=departements&carte=8/45.3718/6.6`);
    await view.map.isThere();
    await person.map.clicksMiddle(() => view.linkIs(/territoire=73/));
    await view.legend.says("Savoie");
    // The camera fits it.
    await view.linkIs(/carte=\d\.\d+\/45\.5/);
    await person.opens(`${REFERENCE}&territoire=05&carte=7.5/45/6.5`);
    await view.map.isThere();
    await view.legend.says("Hautes-Alpes");
    await view.linkIs(/carte=7\.5/);
  });
});
