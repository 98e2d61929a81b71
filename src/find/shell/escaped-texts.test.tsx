import { describe } from "vitest";
import { placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("Hostile input", () => {
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
