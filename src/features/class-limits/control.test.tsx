import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** France services in straight lines, at 10 km. */
const PAGE = "?vue=territoires&type=france-services&modele=droite&representation=communes";
const LIMITS = "Limites des classes";
const PEOPLE = 4_620_369;

describe("The limits of the classes", () => {
  test.override({ map: "drawn" });

  test("are computed, are in the link, and the legend counts by them", async ({ person, view }) => {
    await person.opens(PAGE);
    await view.map.isThere();
    await view.legend.counts("De 5 à 10 km", "1 233 151", "26,7 %");
    await person.list.chooses(LIMITS, "quantiles");
    await view.linkIs(/classes=quantiles/);
    await view.legend.says("Calculées sur les habitants : Les sept départements.");
    await view.legend.counts("0,3 km au plus", "862 038", "18,7 %");
    await view.legend.peopleAre(PEOPLE);
    await person.list.chooses(LIMITS, "seuils naturels (Jenks)");
    await view.legend.counts("1,9 km au plus", "1 624 779", "35,2 %");
    await view.legend.peopleAre(PEOPLE);
    await person.list.chooses(LIMITS, "usuelles");
    await view.linkIs(/^(?!.*classes=)/);
    await view.legend.counts("De 5 à 10 km", "1 233 151", "26,7 %");
  });

  test("are typed, and what cannot be used stays with its reason", async ({ person, view }) => {
    await person.opens(PAGE);
    await view.map.isThere();
    await person.list.chooses(LIMITS, "à la main");
    // The limits in force are the first ones to change.
    await view.linkIs(/classes=5,10,20,30,45km/);
    await person.fills("Limites en km", "7,5 ; quinze");
    await person.clicks("Appliquer");
    await view.says("« quinze » n’est pas un nombre");
    await view.linkIs(/classes=5,10,20,30,45km/);
    await person.fills("Limites en km", "15 ; 7,5");
    await person.clicks("Appliquer");
    await view.linkIs(/classes=7\.5,15km/);
    await view.legend.counts("De 7,5 à 15 km", "777 503", "16,8 %");
    await view.legend.peopleAre(PEOPLE);
    await view.saysNowhere("n’est pas un nombre");
  });

  test("by hand hold for maps in their unit only, and are those of shares in per cent", async ({ person, view }) => {
    await person.opens(`${PAGE.replace("communes", "epci")}&classes=7.5,15km`);
    await view.map.isThere();
    await view.legend.counts("De 95 à 99 %", "%");
    await view.legend.says("Les limites choisies à la main sont en km : cette carte garde les limites usuelles.");
    // The limits in force are there to be changed, growing as a person types them.
    await view.fieldHolds("Limites en %", "50 ; 75 ; 90 ; 95 ; 99");
    await person.fills("Limites en %", "60 80");
    await person.clicks("Appliquer");
    await view.linkIs(/classes=60,80pct/);
    await view.legend.counts("De 60 à 80 %", "143 561", "3,1 %");
  });

  test("limit the rows of the table that a class of the map keeps", async ({ person, view }) => {
    await person.opens(`${PAGE}&niveau=commune&classes=7.5,15km`);
    await person.unfolds("Autres filtres");
    await person.list.chooses("Classe de la carte", "Plus de 15 km");
    await view.says("58 communes sur 1 738");
  });
});
