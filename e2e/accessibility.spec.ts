import { expect, test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { emptyCombination, franceServicesOf, placeNamed } from "./places.ts";
import type { Site } from "./site/site.ts";
import type { Timetables } from "./site/transit.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";

const EMPTY = emptyCombination();
const GAP = franceServicesOf("Gap");
const TRIP = { placeId: GAP, departure: 492, minutes: 38, firstReturn: 700, lastReturn: 1025, changes: 1 };
/** A made-up timetable: no real one is in the project. */
const TIMETABLES: Timetables = {
  trips: [
    { ...TRIP, from: "05046", booking: 1, days: [0, 2] },
    { ...TRIP, from: "05061", minutes: 12, changes: 0, days: [0, 2] },
  ],
  others: [franceServicesOf("Guillestre")],
};
/** Screens that a link opens, each with a text to wait for in French. */
const SCREENS = [
  ["", "Pour quoi"],
  ["?theme=identite&note=mairie-equipee&origine=commune:05093", "Autres possibilités"],
  [`?lieu=${placeNamed("France services Courchevel").id}`, "Retour à la liste"],
  ["?theme=sante&departement=73&pratique=samedi", "Santé"],
  [`?type=${EMPTY.type}&departement=${EMPTY.departement}`, "Aucun lieu ne répond à tous ces filtres."],
  ["?lieu=fs-disparu", "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données."],
] as const;
/** Names do not depend on the scheme, nor colours on the language. */
const VARIANTS = [
  ["fr", "light"],
  ["en", "dark"],
] as const;

/** Goes to a link in each variant, without loading the page again, waits for what it says in French, and runs axe on what is then done there. */
async function hasNoAxeViolation(
  { device }: Site,
  person: Person,
  view: View,
  link: string,
  { says, acts }: { readonly says?: string | RegExp; readonly acts?: () => Promise<void> },
) {
  for (const [language, scheme] of VARIANTS) {
    const separator = link === "" ? "?" : "&";
    await device.prefers(scheme);
    await person.goesTo(`${link}${separator}lang=${language}`, language);
    await view.isInLanguage(language);
    await view.isDark(scheme === "dark");
    await view.hasSettled();
    if (language === "fr" && says !== undefined) await view.says(says);
    await acts?.();
    await view.hasNoAxeViolation();
  }
}

test.describe("axe finds no violation in light in French and in dark in English", { tag: NO_MAP }, () => {
  test.slow();

  test("on answers, list and sheets", async ({ site, person, view }) => {
    await person.opens("?vue=trouver");
    for (const [link, says] of SCREENS) await hasNoAxeViolation(site, person, view, link, { says });
  });

  test("on the answers of the search and the open filters", async ({ page, site, person, view }) => {
    await site.services.geocodes([]);
    await person.opens("?vue=trouver");
    await hasNoAxeViolation(site, person, view, "?vue=trouver&origine=commune:05023&ouvert=2026-11-28T10:00", {
      acts: async () => {
        await person.search.types("brian");
        await expect(page.locator(".combobox-option").first()).toBeVisible();
        await person.keys.presses("ArrowDown");
      },
    });
    await hasNoAxeViolation(site, person, view, "?vue=trouver&theme=sante,emploi", {
      acts: async () => {
        await person.keys.presses("Escape");
        await person.list.opensFilters("need");
      },
    });
  });

  test("on round trips without a car", async ({ site, person, view }) => {
    await site.hasTransit(TIMETABLES);
    await person.opens("?vue=trouver");
    for (const [link, says] of [
      ["?origine=commune:05046&type=france-services&sans-voiture=jour", /départ 8\sh\s12/],
      [`?origine=commune:05046&sans-voiture=samedi&lieu=${GAP}`, "Ligne à la demande, à réserver la veille."],
      ["?vue=saisonniers&origine=station:val-d-isere&sans-voiture=jour", /Sans voiture\s: à pied, environ/],
    ] as const)
      await hasNoAxeViolation(site, person, view, link, { says });
  });

  test("on all resorts, and near one with every part open", async ({ page, person, view }) => {
    await person.opens("?vue=saisonniers");
    await person.unfolds("Hautes-Alpes (05)");
    await view.hasNoAxeViolationInAnyScheme();
    await person.goesTo("?vue=saisonniers&origine=station:alpe-d-huez");
    await view.sheet.says("Alpe d'Huez", "France services Oisans");
    // Those within another one have no text yet; all sources look alike.
    const titles = (await page.locator(".panel summary").allInnerTexts()).filter(
      (title) => title !== "" && !title.startsWith("Source"),
    );
    for (const title of [...titles, "Visale"]) await person.unfolds(title);
    await view.hasNoAxeViolationInAnyScheme();
  });
});
