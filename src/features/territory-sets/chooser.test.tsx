import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** Straight lines have no range, so that the figures of a set are sums. */
const PAGE = "?vue=territoires&modele=droite&acces=france-services";
const LIST = "Codes INSEE de communes, codes SIREN d’EPCI, numéros de département ou noms exacts";

describe("The choice of several territories", () => {
  test("joins territories by name, measures them as one, and removes them", async ({ person, view }) => {
    await person.opens(PAGE);
    await person.unfolds("Réunir plusieurs territoires");
    await person.territories.joins("savoie", "Savoie");
    await view.linkIs(/territoire=73&/);
    // Everybody in Gap is served.
    await view.territories.says("Savoie (73)", "27 783");
    await person.territories.joins("gap", "Gap");
    await view.linkIs(/territoire=73\.05061&/);
    await view.says("Ensemble de 2 territoires");
    await view.territories.says("Savoie (73) + Gap (05)", "27 783");
    await person.clicks("Retirer Savoie (73)");
    await view.linkIs(/territoire=05061&/);
    await person.clicks("Retirer Gap (05)");
    await view.linkIs(`${PAGE}&lang=fr`);
  });

  test("keeps what a pasted list has of no territory, and says what it is", async ({ person, view }) => {
    await person.opens(`${PAGE}&territoire=73`);
    await person.unfolds("Réunir plusieurs territoires");
    await person.unfolds("Coller une liste");
    await person.fills(LIST, "05061 05023\nGrenobel; Paris");
    await person.clicks("Ajouter la liste");
    await view.linkIs(/territoire=73\.05023061&/);
    await view.says("2 textes ne désignent aucun territoire des sept départements\u00a0: Grenobel et Paris.");
    await person.fills(LIST, "Grenoble");
    await person.clicks("Remplacer par la liste");
    await view.linkIs(/territoire=38185&/);
    await view.saysNowhere("2 textes ne désignent");
  });

  test("opens a named set from a link, and names what the data do not know", async ({ person, view }) => {
    await person.opens(`${PAGE}&territoire=73.05061999_Entre%20deux&niveau=commune`);
    await view.says("Le lien nomme un territoire que les données ne connaissent pas (05999)\u00a0: il ne compte pas.");
    await view.territories.says("Entre deux", "27 783");
    await view.says("274 communes sur 1 738");
  });
});
