import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** Straight lines at the town halls; fs-20 is the place of Roquebillière: 4,279 people have no other near. */
const PAGE = "?vue=territoires&type=france-services&modele=hiver";

describe("The variants of a scenario", () => {
  test("are made from the present one, named, chosen, deleted and given back", async ({ person, view }) => {
    await person.opens(`${PAGE}&sans=fs-20`);
    await view.says("4 279 habitants ne sont plus desservis.");
    await person.unfolds("Préparer plusieurs variantes");
    await person.clicks("Ajouter une variante vide");
    await view.linkIs(/variantes=B~A!xfs-20/);
    await view.linkIs(/^(?!.*sans=)/);
    await view.saysNowhere("Effet du scénario");
    await view.says("Cette variante ne suppose encore rien.");
    await person.fills("Nom de la variante B", "Rien de neuf");
    await person.keys.presses("Enter");
    await person.chooses("Variante montrée", "Variante A");
    await view.linkIs(/variantes=A~BRien%20de%20neuf/);
    await view.linkIs(/sans=fs-20/);
    await view.says("4 279 habitants ne sont plus desservis.");
    await view.says("Cette variante suppose 1 lieu exclu.");
    await person.clicks("Supprimer la variante A");
    await view.says("Variante A est supprimée.");
    await view.saysNowhere("Effet du scénario");
    await person.clicks("Annuler");
    await view.linkIs(/variantes=A~BRien%20de%20neuf/);
    await view.says("4 279 habitants ne sont plus desservis.");
  });

  test("are offered by the device instead of the scenario that one of them is", async ({ person, view }) => {
    await person.opens(`${PAGE}&sans=fs-20`);
    await person.unfolds("Préparer plusieurs variantes");
    await person.clicks("Dupliquer la variante A");
    await view.linkIs(/variantes=B~A!xfs-20/);
    await person.opens(PAGE);
    await view.says("Cet appareil garde en mémoire 2 variantes : Variante A et Variante B.");
    await view.saysNowhere("1 lieu exclu");
    await person.clicks("Reprendre ces variantes");
    await view.linkIs(/variantes=B~A!xfs-20/);
    await view.linkIs(/sans=fs-20/);
    await view.saysNowhere("Cet appareil garde en mémoire");
  });

  test("too many for a link are said", async ({ person, view }) => {
    const places = Array.from({ length: 1200 }, (_, at) => `!xfs-${1000 + at}`).join("");
    await person.opens(`${PAGE}&variantes=B~A${places}`);
    await view.says("Il laisse de côté les autres variantes.");
    await view.linkIs(/^(?!.*variantes=)/);
  });
});
