import { describe, expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { test } from "../../testing/component/fixtures.ts";

/** Ceillac, 18 km by road from Guillestre's place: 265 people. */
const MEASURED = "?vue=territoires&type=france-services&modele=hiver";
const ROQUEBILLIERE = { id: "fs-20", name: "France services Maison du département de Roquebillière" };

describe("A scenario", () => {
  test("a place is excluded from its sheet: the page shows who loses, and including it restores all", async ({
    person,
    view,
  }) => {
    await person.opens(`${MEASURED}&lieu=${ROQUEBILLIERE.id}`);
    await view.sheet.says(
      ROQUEBILLIERE.name,
      "Sans ce lieu, 3 629 habitants de 4 communes ne seraient plus desservis.",
      "Compté à moins de 10 km par la route, l’hiver (cols fermés).",
      "Roquebillière (1 818)",
    );
    await person.clicks("Exclure ce lieu");
    await view.sheet.says(ROQUEBILLIERE.name, "Ce lieu est exclu");
    await view.linkIs(/sans=fs-20/);
    await person.closesSheet();
    await view.says("Communes qui ne sont plus desservies");
    await view.says("3 629 habitants ne sont plus desservis.");
    await view.says("Le réintégrer desservirait de nouveau 3 629 habitants.");
    await person.clicks("Réintégrer ce lieu");
    await view.saysNowhere("Effet du scénario");
    await view.linkIs(/^(?!.*sans=)/);
  });

  test("hours are added to a place on its sheet, in the link and in exports", async ({ person, view }) => {
    const guillestre = { id: "fs-642", name: "France services de Guillestrois" };
    await person.opens(`?vue=territoires&modele=ete&rayon=20&territoire=05&lieu=${guillestre.id}`);
    await person.unfolds("Supposer d’autres heures d’ouverture");
    await person.list.chooses("Jour", "Mercredi");
    await person.fills("De", "18:00");
    await person.fills("À", "17:00");
    await person.clicks("Ajouter ces heures");
    await view.says("L’heure de fin doit suivre celle du début.");
    await person.fills("À", "20:00");
    await person.clicks("Ajouter ces heures");
    await view.linkIs(/horaires=fs-642:We%2018:00-20:00/);
    await view.sheet.says(guillestre.name, "Mercredi\u00a0: 18 h – 20 h");
    await person.closesSheet();
    await view.says("Effet du scénario");
    const { provenance } = await person.files.downloadsTable("Exporter le tableau (CSV)");
    expect(provenance).toContain("Heures supposées\u00a0: France services de Guillestrois");
    await person.clicks("Retirer Mercredi");
    await view.saysNowhere("Effet du scénario");
    await view.linkIs(/^(?!.*horaires=)/);
  });

  test("a planned place gets a type, hours that count, and a note: in the link and in files", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=territoires&modele=ete&rayon=20&territoire=05&envisages=6.77512,44.66660,Maison");
    await person.unfolds(/^Type, heures et note/);
    await person.choosesBeginning("Type envisagé", "France services");
    await view.linkIs(/details-envisages=f&/);
    await person.list.chooses("Jour", "Mercredi");
    await person.fills("De", "18:00");
    await person.fills("À", "20:00");
    await person.clicks("Ajouter ces heures");
    await view.linkIs(/details-envisages=f!We%2018:00-20:00&/);
    await person.fills("Note", "Bail ; à signer");
    await person.clicks("Déplacer");
    await view.linkIs(/details-envisages=f!We%2018:00-20:00!Bail,%20%C3%A0%20signer&/);
    await view.says("France services · mercredi\u00a0: 18 h – 20 h · Bail, à signer");
    const { text, provenance } = await person.files.downloadsTable("Exporter les lieux envisagés (CSV)");
    expect(readRows(text)[0]).toMatchObject({
      nom: "Maison",
      types: "france-services",
      horaires_osm: "We 18:00-20:00",
      note: "Bail, à signer",
    });
    expect(provenance).toContain("Maison (lieu envisagé, Ceillac) – France services, ");
  });

  test("the device stores a scenario, and offers it without applying it", async ({ person, view }) => {
    await person.opens(`${MEASURED}&lieu=${ROQUEBILLIERE.id}`);
    await person.clicks("Exclure ce lieu");
    await view.linkIs(/sans=fs-20/);
    await person.opens(MEASURED);
    await view.says("Cet appareil garde en mémoire 1 lieu exclu.");
    await view.saysNowhere("Effet du scénario");
    await person.clicks("Reprendre ce scénario");
    await view.says("3 629 habitants ne sont plus desservis.");
    await view.saysNowhere("Cet appareil garde en mémoire");
  });

  test("without storage the scenario works", async ({ site, person, view }) => {
    await site.device.forbidsStorage();
    await person.opens(`${MEASURED}&lieu=${ROQUEBILLIERE.id}`);
    await person.clicks("Exclure ce lieu");
    await view.sheet.says(ROQUEBILLIERE.name, "Ce lieu est exclu");
  });
});
