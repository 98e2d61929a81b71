import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const MODEL = "Modèle d’accès";
const SUMMER = "Par la route, l’été";
const WINTER = "Par la route, l’hiver (cols fermés)";
const ISERAN = "Col de l'Iseran";
/** Espaces saisonniers are far apart: winter changes their reach. */
const SEASONAL = "?vue=territoires&type=espace-saisonnier";
/** Bonneval-sur-Arc, at the foot of the Iseran. */
const BONNEVAL = { code: "73047", region: "Bonneval-sur-Arc (73)" };

describe("Distances by road", () => {
  test("in January the page uses those of winter, and says so", async ({ person, view }) => {
    await person.opens("?vue=territoires");
    await view.hasChosen(MODEL, WINTER);
    await view.says("Aujourd’hui, les cols sont dans leur saison d’hiver (novembre à mai).");
    await view.says("Distances estimées par la route, non mesurées. L’Italie et la Suisse sont exclues.");
    await view.says("de la population à moins de 10 km d’un lieu, par la route, l’hiver (cols fermés)");
  });

  test("the season changes the figures, and the page shows both", async ({ person, view }) => {
    await person.opens(`${SEASONAL}&modele=hiver&rayon=30`);
    const winter = await view.coverage.populationShare();
    await view.says("L’hiver, ");
    await person.chooses(MODEL, SUMMER);
    await view.coverage.populationShareLeaves(winter);
    await view.linkIs(/modele=ete/);
    await person.goesBack();
    await view.coverage.populationShareIs(winter);
  });

  test("minutes have a threshold of their own", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=hiver");
    await person.chooses("Mesure", "Minutes");
    await view.says("de la population à moins de 20 min d’un lieu, par la route, l’hiver (cols fermés)");
    await view.says("Temps estimés d’après des vitesses supposées par classe de route");
    await view.linkIs(/mesure=min/);
  });

  test("a commune's way names its road and its pass, in summer and in winter", async ({ person, view }) => {
    await person.opens(`${SEASONAL}&modele=ete`);
    await person.list.startsFrom("bonneval sur arc");
    await view.sheet.says(
      BONNEVAL.region,
      "par la D902",
      "le col de l'Iseran",
      /environ 30\skm l’été, 21\d\skm l’hiver/,
    );
    await view.sheet.says(BONNEVAL.region, "col fermé : col de l'Iseran");
    await view.linkIs(/commune=73047/);
    await person.clicks("Effacer la commune");
    await view.saysNowhere("par la D902");
  });

  test("an unknown commune is reported, and the typed text stays", async ({ person, view }) => {
    await person.opens(SEASONAL);
    await person.list.startsFrom("Bonneval-sur-Mer");
    await view.says("Aucune commune des sept départements ne s’appelle « Bonneval-sur-Mer ».");
  });

  test("a pass has a sheet with its state in the season, and what it connects", async ({ person, view }) => {
    await person.opens(`${SEASONAL}&modele=hiver&commune=${BONNEVAL.code}`);
    await view.sheet.says(BONNEVAL.region, /environ \d+\skm/);
    await person.territories.opensPass(ISERAN);
    await view.focus.isOnTitle(ISERAN);
    await view.sheet.says(ISERAN, "2 764 m", "Hiver : fermé", "C’est son état habituel", "mi-oct-juin", "D902");
    await view.sheet.says(ISERAN, "Val-d'Isère et Bonneval-sur-Arc");
    await person.keys.presses("Escape");
    await view.focus.isOn("button", ISERAN);
    await view.sheet.says(BONNEVAL.region, /environ \d+\skm/);
  });

  test("a border pass says that the network ends there", async ({ person, view }) => {
    await person.opens("?vue=territoires&col=col-agnel");
    await view.sheet.says("Col Agnel", "Il mène hors de France : le réseau s’arrête là");
  });

  test("the method states its source and its error", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=ete");
    await person.unfolds("Méthode et limites");
    await view.says("viennent d’OpenStreetMap (août 2021)");
    await view.says("Sur 420 distances connues");
  });

  test("without the network the page measures in straight lines, and says so", async ({ site, person, view }) => {
    await site.breaks("road-network.json", "truncated");
    await person.opens("?vue=territoires&type=france-services&modele=hiver");
    await view.says("Sans le réseau des routes, toutes les distances sont à vol d’oiseau.");
    await view.coverage.populationShareIs(94.3);
    await site.repairs("road-network.json");
    await person.retries();
    await view.hasChosen(MODEL, WINTER);
    await view.coverage.populationShareLeaves(94.3);
  });
});
