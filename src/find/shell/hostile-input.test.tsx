import { describe } from "vitest";
import { LINK_PARAMETERS } from "../../../e2e/link-parameters.ts";
import { countPlaces, placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

/** Well-formed values of unknown things. */
const STRANGE = [
  "?lieu=constructor&vue=saisonniers",
  "?origine=station:constructor&dans=1&ouvert=2099-12-31T23:59",
  "?origine=adresse:6.1,44.5,,<svg onload=alert(1)>&lieu=fs-18",
  "?col=constructor&modele=hiver",
  `?territoire=99999&comparer=00,99,2A&commune=99999&envisages=${Array.from({ length: 70 }, (_, at) => `6.${at + 10},44.5,<b>${at}`).join(";")}`,
  "?sans=constructor,to-string&sites=20&candidats=territoire&territoire=200067825",
  "?modele=mesure&mesure=min&representation=saisons&niveau=commune&tri=-part-avant",
  "?vue=saisonniers&origine=station:nulle-part&lieu=couche-999999999-1",
  "?vue=saisonniers&type=lieu-multiservices&ouvert=maintenant&passage=1",
];

/** Every parameter at once, twice. That each alone is refused is shown by src/state/url/dirty-links.test.ts. */
const DIRTY = [
  ...STRANGE,
  "?origine=commune:05093&theme=retraite&note=<b>&ouvert=2099-12-31",
  `?${LINK_PARAMETERS.map((name) => `${name}=<img src=x onerror=alert(1)>&${name}=2`).join("&")}`,
  "?&&==&=%&__proto__[x]=1",
];

describe("Hostile input", () => {
  test("hostile links leave the page unchanged", async ({ person, view }) => {
    await person.opens("?vue=trouver&lieu=<script>alert(1)</script>");
    await view.list.counts(countPlaces());
    await person.goesThrough(DIRTY);
    await view.hasNothingInjected();
    await person.goesThrough(["?vue=trouver"]);
    await view.list.counts(countPlaces());
    await view.linkIs("?vue=trouver&lang=fr");
    await view.hasNothingInjected();
  });

  test("texts of the data are escaped, and no link runs code", async ({ site, person, view }) => {
    const place = placeNamed("France services Courchevel");
    const name = "France <img src=x onerror=alert(1)> <b>services</b> Courchevel";
    await site.rewrites("points.geojson", (text) =>
      text
        .replaceAll(JSON.stringify(place.name), JSON.stringify(name))
        .replaceAll(/"website":"[^"]*"/g, '"website":"javascript:alert(1)"')
        .replaceAll(/"phone":"[^"]*"/g, '"phone":"<i>0</i>"')
        .replaceAll(/"email":"[^"]*"/g, '"email":"a@example.fr?bcc=b@example.fr"')
        .replaceAll(/"source_date":"[^"]*"/g, '"source_date":"2026-99-99"')
        .replaceAll(/"address":"[^"]*"/g, '"address":"<svg onload=alert(1)>"'),
    );
    await person.opens("?type=france-services&departement=73");
    await person.list.opensSheet(name);
    await view.sheet.says(name, "<svg onload=alert(1)>");
    await view.hasNothingInjected();
  });
});
