import { test } from "./fixtures.ts";

/** France services in straight lines, at 10 km. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
const WINTER = "?vue=territoires&type=france-services&modele=hiver";
/** The seat of Bonneval-sur-Arc, far from every place. */
const AT_BONNEVAL = "carte=11/45.3718/7.0482";
const BONNEVAL = "Bonneval-sur-Arc (73)";

test("On the map of « Territoires » a commune, its way, a pass, a territory and a new place are chosen by the mouse, without an axe violation", async ({
  person,
  view,
}) => {
  test.slow();
  await person.opens(`${WINTER}&${AT_BONNEVAL}`);
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

  await person.opens(`${WINTER}&carte=12/44.667/6.776`);
  await view.map.isThere();
  await person.clicks("Ajouter un lieu envisagé");
  await person.clicks("Cliquer sur la carte");
  await view.says("Cliquez sur la carte à l’emplacement du nouveau lieu.");
  await person.keys.presses("Escape");
  await view.saysNowhere("Cliquez sur la carte à l’emplacement du nouveau lieu.");
  await view.focus.isOn("button", "Cliquer sur la carte");
  await person.keys.presses("Enter");
  await person.map.clicksMiddle(() => view.linkIs(/envisages=6\.77\d+,44\.66\d+(?!.*commune=)/));
  await view.focus.isOn("textbox", "Nom du lieu");
  await view.says(/À lui seul, il dessert \d+ habitants de plus\./);

  await person.opens(`${REFERENCE}&representation=departements&carte=8/45.3718/6.6`);
  await view.map.isThere();
  await person.map.clicksMiddle(() => view.linkIs(/territoire=73/));
  await view.legend.says("Savoie");
  // The camera fits it.
  await view.linkIs(/carte=\d\.\d+\/45\.5/);
  await view.hasNoAxeViolation();
  await person.goesTo(`${REFERENCE}&apparence=sombre`);
  await view.isDark(true);
  await view.coverage.hasArea();
  await view.hasNoAxeViolation();

  // A camera of the link is kept.
  await person.opens(`${REFERENCE}&territoire=05&carte=7.5/45/6.5`);
  await view.map.isThere();
  await view.legend.says("Hautes-Alpes");
  await view.linkIs(/carte=7\.5/);
});
