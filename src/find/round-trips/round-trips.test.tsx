import { describe } from "vitest";
import { expect } from "../../../e2e/driver.ts";
import { franceServicesOf, PLACES } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const idOfGap = franceServicesOf("Gap");
const idOfEmbrun = franceServicesOf("Embrun");
const idOfGuillestre = franceServicesOf("Guillestre");
const nameOf = (id: string) => PLACES.find((place) => place.id === id)?.name ?? "";
/** Of the list of Aidants Connect, far from Embrun. */
const L_ALBENC = "lm-38-l-albenc";
const FROM_EMBRUN = "?origine=commune:05046&type=france-services";
const TO_GAP = { from: "05046", placeId: idOfGap };
const TIMETABLES = { trips: [TO_GAP], others: [idOfEmbrun, idOfGuillestre] };
const TRIP =
  "Sans voiture\u00a0: départ 8\u00a0h\u00a012, retour 11\u00a0h\u00a040 ou 17\u00a0h\u00a005, 38\u00a0min, un changement";

describe("Round trips without a car", () => {
  test("are not offered where the site has no timetable", async ({ person, view }) => {
    await person.opens(`${FROM_EMBRUN}&sans-voiture=jour`);
    await view.list.hasItems();
    await view.saysNowhere("Sans voiture");
  });

  test("come with a chip, beside each place, the shortest first, with where and when they count", async ({
    page,
    site,
    person,
    view,
  }) => {
    await site.hasTransit(TIMETABLES);
    await person.opens(FROM_EMBRUN);
    await person.list.opensFilters("carless");
    await person.list.chooses("Allers-retours sans voiture", "Le jour demandé, sinon aujourd’hui");
    await view.linkIs(/sans-voiture=jour(&|$)/);
    await view.list.itemSays(nameOf(idOfGap), `${TRIP}, à réserver la veille au 04 00 00 00 00`);
    await view.list.itemSays(nameOf(idOfEmbrun), "Sans voiture\u00a0: à pied, environ");
    await view.list.itemSays(nameOf(idOfGuillestre), "Sans voiture\u00a0: aucun aller-retour un jour d’école");
    const names = page.getByRole("list", { name: "Lieux", exact: true }).locator(".place-name");
    await expect
      .poll(async () => (await names.allTextContents()).slice(0, 2))
      .toEqual([nameOf(idOfEmbrun), nameOf(idOfGap)]);
    await view.says("Allers-retours comptés depuis la mairie d’Embrun, un jour d’école.");
    await view.says("Horaires du 5 janvier 2026 au 30 juin 2026.");
    await person.clicks("Retirer le filtre « Sans voiture »");
    await view.saysNowhere("aucun aller-retour");
  });

  test("stand beside the places where a mandate spares a trip, those within reach first, and lead to all of them", async ({
    site,
    person,
    view,
  }) => {
    await site.hasTransit({ ...TIMETABLES, trips: [{ ...TO_GAP, placeId: L_ALBENC }] });
    await person.opens(`${FROM_EMBRUN}&sans-voiture=jour`);
    await person.unfolds("Démarches par mandat (Aidants Connect)");
    for (const text of [nameOf(L_ALBENC), TRIP, "Liste du 31 janvier 2023\u00a0: demandez avant de partir."])
      await view.says(text);
    await person.clicks("Voir ces 46 lieux");
    await view.linkIs(/pratique=par-mandat/);
    await view.linkIs(/sans-voiture=jour/);
    await view.list.counts(46);
  });

  test("follow the day for which opening is asked", async ({ site, person, view }) => {
    await site.hasTransit({ ...TIMETABLES, trips: [{ ...TO_GAP, days: [0, 2] }] });
    await person.opens(`${FROM_EMBRUN}&sans-voiture=jour&ouvert=2026-01-25`);
    await view.says("Nos horaires ne disent pas ce qui roule le dimanche");
    await person.goesTo(`${FROM_EMBRUN}&sans-voiture=samedi`);
    await view.list.itemSays(nameOf(idOfGap), TRIP);
    await view.list.itemSays(nameOf(idOfGuillestre), "aucun aller-retour le samedi");
  });

  test("are on the sheet in full, which offers them first", async ({ site, person, view }) => {
    await site.hasTransit(TIMETABLES);
    await person.opens(`${FROM_EMBRUN}&lieu=${idOfGap}`);
    await person.clicks("Voir les allers-retours sans voiture");
    const name = nameOf(idOfGap);
    await view.sheet.says(name, "Départ à 8\u00a0h\u00a012, arrivée à 8\u00a0h\u00a050.", "Un changement.");
    await view.sheet.says(name, "Ligne à la demande, à réserver la veille.");
    await view.sheet.links(name, "04 00 00 00 00", "tel:0400000000");
  });

  test("are in the card of an answer, once ways without a car are asked for", async ({ site, person, view }) => {
    await site.hasTransit(TIMETABLES);
    await person.opens("?origine=commune:05046&theme=retraite");
    await view.answers(nameOf(idOfEmbrun));
    await person.unfolds("Gares et solutions sans voiture");
    await view.answers(
      "Sans voiture\u00a0: à pied, environ",
      "Allers-retours comptés depuis la mairie d’Embrun, un jour d’école.",
    );
    await view.linkIs("?theme=retraite&origine=commune:05046&lang=fr");
  });

  test("are not used for today once the timetables have ended", async ({ site, person, view }) => {
    await site.hasTransit({ ...TIMETABLES, from: "2025-09-01", until: "2026-01-19" });
    await person.opens(`${FROM_EMBRUN}&sans-voiture=jour`);
    await view.says("Nos horaires se sont arrêtés le 19 janvier 2026.");
    await view.saysNowhere("départ 8");
  });

  test("warn two weeks before the timetables end", async ({ site, person, view }) => {
    await site.hasTransit({ ...TIMETABLES, until: "2026-02-01" });
    await person.opens(`${FROM_EMBRUN}&sans-voiture=jour`);
    await view.says("Ces horaires s’arrêtent bientôt\u00a0: le 1er février 2026.");
  });

  test("begin nowhere near a starting point far from every settlement", async ({ site, person, view }) => {
    await site.hasTransit(TIMETABLES);
    await person.opens("?origine=adresse:7.80000,45.90000,,Loin&sans-voiture=jour");
    await view.says("Nos horaires ne commencent pas près de votre point de départ");
  });

  test("are missing with a clear sentence when the file is damaged, and the list works", async ({
    site,
    person,
    view,
  }) => {
    await site.hasTransit(TIMETABLES);
    await site.rewrites("transit.json", () => "{}");
    await person.opens(`${FROM_EMBRUN}&sans-voiture=jour`);
    await view.alerts(
      "Les allers-retours sans voiture manquent\u202f; le reste de la page fonctionne.",
      "transit.json",
    );
    await view.list.itemSays(nameOf(idOfEmbrun), "km");
  });

  test("leave from the resort in « Saisonniers »", async ({ site, person, view }) => {
    const space = PLACES.find(({ id }) => id === "es-val-d-isere")?.name ?? "";
    await site.hasTransit({ trips: [], others: [] });
    await person.opens("?vue=saisonniers&origine=station:val-d-isere&sans-voiture=jour");
    await view.says("Sans voiture, aller et retour dans la journée");
    await view.says(/comptés depuis la mairie de Val/);
    await view.says(space);
    await view.says(/Sans voiture\s: à pied, environ/);
  });

  test("say that a service comes to the commune, on which days and with what its source says", async ({
    site,
    person,
    view,
  }) => {
    await site.hasTransit(TIMETABLES);
    const champsaur = PLACES.find(({ id }) => id === "fs-1387")?.name ?? "";
    const laragne = PLACES.find(({ id }) => id === "fs-615")?.name ?? "";
    await person.opens("?origine=commune:05142&type=france-services&sans-voiture=jour");
    await view.list.itemSays(
      champsaur,
      /Sans voiture\s: ce service vient dans votre commune, mais pas ce jour-là\s: Saint-Firmin, le lundi 13\sh\s30 – 17\sh\s30/,
    );
    await person.goesTo("?origine=commune:05142&type=france-services&sans-voiture=jour-scolaire&lieu=fs-1387");
    await view.sheet.says(champsaur, /ce service vient dans votre commune\s: Saint-Firmin, le lundi/);
    await person.goesTo("?origine=commune:05014&type=france-services&sans-voiture=jour");
    await view.list.itemSays(
      laragne,
      /ce service vient dans votre commune\s: Barret-sur-Méouge \(deuxième mardi du mois/,
    );
  });
});
