import { test } from "./fixtures.ts";

const REPRESENTATION = "Représentation";
/** France services in straight lines, at 10 km. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
const SERVED = 4_357_404;
/** The seat of Bonneval-sur-Arc, far from every place. */
const AT_BONNEVAL = "carte=11/45.3718/7.0482";

test.describe("The access map", () => {
  test("is chosen, is in the link, and its legend counts the people of each class", async ({ person, view }) => {
    await person.opens(REFERENCE);
    await view.map.isThere();
    await view.hasChosen(REPRESENTATION, "Zone couverte");
    await view.legend.counts("À moins du seuil d’un lieu", "4 357 404", "94,3 %");
    await view.refuses(REPRESENTATION, "Été / hiver");
    await person.chooses(REPRESENTATION, "Communes");
    await view.linkIs(/representation=communes/);
    await view.legend.counts("5 km au plus");
    await view.legend.counts("Au-delà de 10 km", "8,6 %");
    await view.legend.peopleAre(SERVED + 262_965);
    await person.chooses(REPRESENTATION, "Départements");
    await view.linkIs(/representation=departements/);
    await view.legend.says("Part de la population à moins de 10 km d’un lieu, à vol d’oiseau");
    await view.legend.counts("De 95 à 99 %");
    await person.goesBack();
    await view.hasChosen(REPRESENTATION, "Communes");
  });

  test("names the hovered commune, its people and its nearest place", async ({ person, view }) => {
    await person.opens(`?vue=territoires&type=france-services&modele=hiver&${AT_BONNEVAL}`);
    await view.map.isThere();
    await view.map.hasNoCaption();
    await person.map.pointsAtMiddle(() =>
      view.map.captionSays("Bonneval-sur-Arc (73)", "habitants", /environ \d+\skm/),
    );
    await person.map.clicksMiddle(() => view.linkIs(/commune=73047/));
  });

  test("chooses the territory that is clicked", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&representation=departements&carte=8/45.3718/6.6`);
    await view.map.isThere();
    await person.map.clicksMiddle(() => view.linkIs(/territoire=73/));
    await view.legend.says("Savoie");
    // The camera fits it.
    await view.linkIs(/carte=8\.\d+\/45\.5/);
  });

  test("shows the territory of a link", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&territoire=05`);
    await view.map.isThere();
    await view.legend.says("Hautes-Alpes");
    await view.map.zoomIsAbove(7.4);
  });

  test("keeps the camera of a link with a territory", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&territoire=05&carte=7.5/45/6.5`);
    await view.map.isThere();
    await view.legend.says("Hautes-Alpes");
    await view.linkIs(/carte=7\.5/);
  });
});
