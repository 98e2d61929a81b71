import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";
import { beginningWith } from "./words.ts";

const MODEL = "Modèle d’accès";
const SUMMER = "Par la route, l’été";
const WINTER = "Par la route, l’hiver (cols fermés)";
const ISERAN = "Col de l'Iseran";
/** Espaces saisonniers are far apart: winter changes their reach. */
const SEASONAL = "?vue=territoires&type=espace-saisonnier";
/** Bonneval-sur-Arc, at the foot of the Iseran. */
const BONNEVAL = { code: "73047", region: "Bonneval-sur-Arc (73)" };

test.describe("Distances by road, by keyboard", { tag: NO_MAP }, () => {
  test("a person switches from winter to summer, reads the way from their commune, and opens the sheet of a pass", async ({
    person,
    view,
  }) => {
    await person.opens(`${SEASONAL}&modele=hiver`);
    await view.coverage.populationShare();
    await person.keys.tabsTo("radio", WINTER);
    await person.keys.presses("ArrowUp");
    await view.hasChosen(MODEL, SUMMER);
    await view.focus.isOn("radio", SUMMER);
    await person.keys.tabsBackTo("button", "Trajets et cols");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("combobox", "Commune de départ");
    await person.keys.types("Bonneval-sur-Arc");
    await person.keys.presses("Enter");
    await view.sheet.says(BONNEVAL.region, "par la D902", /environ 30\skm l’été/);
    await person.keys.tabsTo("button", beginningWith(ISERAN));
    await person.keys.presses("Enter");
    await view.focus.isOnTitle(ISERAN);
    await person.keys.presses("Escape");
    await view.focus.isOn("button", ISERAN);
  });
});
