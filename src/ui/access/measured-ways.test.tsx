import { expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { franceServicesOf } from "../../../e2e/travel-times.ts";
import { test } from "../../testing/component/fixtures.ts";

const MODEL = "Modèle d’accès";
const MEASURED = "Temps mesurés";
const WINTER = "Par la route, l’hiver (cols fermés)";
const FILE = "travel-times.json";
const IN_MINUTES = "?vue=territoires&modele=mesure&mesure=min";

/** From Gap to its own France services; from Embrun only to Gap's, though Embrun has one. */
const WAYS = [
  { from: "05061", placeId: franceServicesOf("Gap"), minutes: 7.2, km: 3.4 },
  { from: "05046", placeId: franceServicesOf("Gap"), minutes: 41, km: 38.6 },
];

test("measured ways are a further access model, and each figure shows whether it is measured", async ({
  site,
  person,
  view,
}) => {
  await site.hasTravelTimes(WAYS);
  await person.opens("?vue=territoires&type=france-services");
  await person.chooses(MODEL, MEASURED);
  await person.chooses("Mesure", "Minutes");
  await view.linkIs(/modele=mesure&mesure=min/);
  await view.says("de la population à moins de 20 min d’un lieu, en voiture, trajets mesurés");
  await view.says(/Trajet mesuré pour 1\scommune \(\d\d\s\d{3} habitants\)/);
  await view.says(/estimé par nos routes, l’été, faute de mesure, pour 1\s737 communes/);
  await view.says("mesurés par la Géoplateforme (IGN, BD TOPO) du 12 janvier 2026 au 13 janvier 2026");
  await person.list.startsFrom("Gap");
  await view.sheet.says("Gap (05)", /7\smin \(mesuré\)/, "Trajet d’après nos routes");
  await person.list.startsFrom("Embrun");
  await view.sheet.says("Embrun (05)", /\(estimé par nos routes\)/);
});

test("filters that hide the measured places leave the estimate of our roads, with a note", async ({
  site,
  person,
  view,
}) => {
  await site.hasTravelTimes(WAYS);
  await person.opens(`${IN_MINUTES}&type=lieu-multiservices&commune=05061`);
  await view.hasChosen(MODEL, MEASURED);
  await view.says(/Aucun trajet mesuré\s; estimé par nos routes, l’été, faute de mesure, pour 1\s738 communes/);
  await view.sheet.says("Gap (05)", /\(estimé par nos routes\)/);
});

test("measured ways do not depend on winter, and lead to a model that does", async ({ site, person, view }) => {
  await site.hasTravelTimes(WAYS);
  await person.opens(`${IN_MINUTES}&type=espace-saisonnier&fermes=col-bayard`);
  await view.says("Les temps mesurés ignorent l’hiver.");
  await view.saysNowhere("Chiffres avec 1 col");
  await person.clicks("Mesurer par la route");
  await view.hasChosen(MODEL, WINTER);
  await view.says("Chiffres avec 1 col supposé fermé.");
  await view.linkIs(/modele=hiver&mesure=min/);
});

test("exported figures show which are measured", async ({ site, person, view }) => {
  await site.hasTravelTimes(WAYS);
  await person.opens(`${IN_MINUTES}&type=france-services&niveau=commune&territoire=05`);
  await view.says("Avec ≈");
  const { text, provenance } = await person.files.downloadsTable("Exporter le tableau (CSV)");
  const rows = readRows(text);
  const origin = (code: string) => rows.find((row) => row["code_commune"] === code)?.["origine_eloignement"];
  expect([origin("05061"), origin("05046")]).toEqual(["mesure", "estimation"]);
  expect(provenance).toContain("modele;trajets_mesures");
  expect(provenance).toContain("Trajet mesuré pour 1");
});

test("without the file the page uses its own roads, says so, and offers a retry", async ({ site, person, view }) => {
  await site.hasTravelTimes(WAYS);
  await site.breaks(FILE, "missing");
  await person.opens(`${IN_MINUTES}&type=france-services`);
  await view.alerts("Sans le fichier des temps mesurés, les distances sont celles de nos routes.", FILE);
  await view.hasChosen(MODEL, WINTER);
  await site.repairs(FILE);
  await site.hasTravelTimes(WAYS);
  await person.retries();
  await view.hasChosen(MODEL, MEASURED);
  await view.says(/Trajet mesuré pour 1\scommune/);
});

test("where there is no such file the model is not offered, and a link to it uses the roads", async ({
  person,
  view,
}) => {
  await person.opens(IN_MINUTES);
  await view.hasChosen(MODEL, WINTER);
  await view.says("de la population à moins de 20 min d’un lieu, par la route, l’hiver (cols fermés)");
  await view.saysNowhere(MEASURED);
});
