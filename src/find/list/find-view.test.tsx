import { describe } from "vitest";
import { expect } from "../../../e2e/driver.ts";
import { countPlaces, isOfType } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("Finding a place", () => {
  test("two categories show the places of either", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.filtersBy("Type de lieu", "France services");
    await person.list.filtersBy("Type de lieu", "Espace saisonnier");
    await view.list.counts(
      countPlaces(({ types }) => types.some((t) => ["france-services", "espace-saisonnier"].includes(t))),
    );
  });

  test("two themes show only the places that handle both", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.filtersBy("Thèmes", "Coworking");
    await view.list.counts(countPlaces(({ themes }) => themes.includes("coworking")));
    await person.list.filtersBy("Thèmes", "Culture");
    await view.list.counts(countPlaces(({ themes }) => themes.includes("coworking") && themes.includes("culture")));
    await view.says("Plusieurs thèmes cochés : le lieu doit tous les traiter.");
  });

  test("a box's count follows the other filters", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.filtersBy("Département", "Savoie (73)");
    await view.list.counts(countPlaces(({ departement }) => departement === "73"));
    const expected = countPlaces((place) => place.departement === "73" && isOfType("espace-saisonnier")(place));
    await person.list.opensFilters("category");
    const boxes = page.getByRole("group", { name: "Type de lieu" });
    const name = new RegExp(`^Espace saisonnier ${expected}\\b`);
    await expect(boxes.getByRole("checkbox", { name })).toBeVisible();
  });

  test("each box has a count", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await person.list.opensFilters();
    const boxes = page.getByRole("group").getByRole("checkbox");
    await expect.poll(() => boxes.count()).toBeGreaterThan(12);
    const names = await boxes.evaluateAll((all) => all.map((box) => box.closest("label")?.textContent ?? ""));
    expect(names.filter((name) => !/\d\s\p{L}+$/u.test(name))).toEqual([]);
  });

  test("« Réinitialiser les filtres » shows every place again", async ({ person, view }) => {
    await person.opens("?type=espace-saisonnier&theme=sante&departement=73");
    await view.list.counts(
      countPlaces(
        (place) => isOfType("espace-saisonnier")(place) && place.themes.includes("sante") && place.departement === "73",
      ),
    );
    await person.list.resetsFilters();
    await view.list.counts(countPlaces());
    await view.focus.isOn("button", "Besoin");
  });

  test("an active filter can be removed above the list, and leaves the focus on the filters", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver&theme=coworking");
    await person.clicks("Retirer le filtre « Coworking »");
    await view.list.counts(countPlaces());
    await view.focus.isOn("button", "Besoin");
  });

  test("an empty list names the filter that empties it, which can be removed", async ({ page, person, view }) => {
    await person.opens("?type=espace-saisonnier&departement=84");
    await view.list.counts(0);
    await view.says("Aucun lieu ne répond à tous ces filtres.");
    await view.says(
      `Le filtre « Département » vide la liste : sans lui, ${countPlaces(isOfType("espace-saisonnier"))} lieux.`,
    );
    await person.clicks("Retirer « Département »");
    await view.list.counts(countPlaces(isOfType("espace-saisonnier")));
    await expect(page.locator("#liste")).toBeFocused();
  });
});
