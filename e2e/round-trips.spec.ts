import { test } from "./fixtures.ts";
import { franceServicesOf, PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { Timetables } from "./transit.ts";

const GAP = franceServicesOf("Gap");
const NAME = PLACES.find(({ id }) => id === GAP)?.name ?? "";
const TRIP = { placeId: GAP, departure: 492, minutes: 38, firstReturn: 700, lastReturn: 1025, changes: 1 };
/** A made-up timetable: no real one is in the project. */
const TIMETABLES: Timetables = {
  trips: [
    { ...TRIP, from: "05046", booking: 2, days: [0, 2] },
    { ...TRIP, from: "05061", minutes: 12, changes: 0, days: [0, 2] },
  ],
  others: [franceServicesOf("Guillestre")],
};
const FIELD = "Allers-retours sans voiture";

test.describe("Round trips without a car", { tag: NO_MAP }, () => {
  test("are asked for by keyboard from a starting point, read beside places and on the sheet, and leave from a resort", async ({
    site,
    person,
    view,
  }) => {
    await site.hasTransit(TIMETABLES);
    await person.opens("?origine=commune:05046&type=france-services");
    // The chip comes with the manifest. Tab before it would reach the list, whose order the roads still change.
    await view.offers("Sans voiture");
    await person.keys.tabsTo("button", "Sans voiture");
    await person.keys.presses("Enter");
    // The choices load when they are first opened.
    await view.says(FIELD);
    await person.keys.tabsTo("combobox", FIELD);
    await person.keys.presses("ArrowDown");
    await view.linkIs(/sans-voiture=jour/);
    await view.list.itemSays(NAME, /départ 8\sh\s12, retour 11\sh\s40 ou 17\sh\s05, 38\smin, un changement/);
    await person.list.closesFilters();
    for (const size of [
      { width: 360, height: 740 },
      { width: 1366, height: 768 },
    ]) {
      await site.device.windowIs(size.width, size.height);
      await hasNoViolation(site, view);
    }
    await person.opens(`?origine=commune:05046&sans-voiture=samedi&lieu=${GAP}`);
    await view.sheet.says(NAME, /Départ à 8\sh\s12, arrivée à 8\sh\s50/, "Ligne à la demande, à réserver la veille.");
    await hasNoViolation(site, view);
    await person.opens("?vue=saisonniers&origine=station:val-d-isere");
    await person.list.chooses(FIELD, "Un jour d’école");
    await view.says(/Sans voiture\s: à pied, environ/);
    await hasNoViolation(site, view);
  });
});

type Story = Parameters<Parameters<typeof test>[2]>[0];

async function hasNoViolation(site: Story["site"], view: Story["view"]): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await site.device.prefers(scheme);
    await view.isDark(scheme === "dark");
    await view.hasNoAxeViolation();
  }
}
