import { describe, expect, it } from "vitest";
import { PLACES } from "../../../e2e/places.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import { aDataVersion } from "../../testing/builders.ts";
import { test } from "../../testing/component/fixtures.ts";
import { changesIn } from "./state.ts";

const FIRST = { date: "2026-11-24", places: 392 };
/** On the map. */
const KNOWN = PLACES.find(({ id }) => id === "fs-3250") ?? { id: "", name: "" };
const CHANGED = {
  id: KNOWN.id,
  kind: "changed",
  name: KNOWN.name,
  commune: "Gap",
  departement: "05",
  fields: [
    { field: "phone", from: "04 92 00 00 01" },
    { field: "opening_hours", from: "Mo 09:00-12:00", to: "Mo-Tu 09:00-17:00" },
    { field: "stops", from: "Gap", to: "Embrun" },
  ],
};
const REMOVED = { id: "fs-0", kind: "removed", name: "Ancien lieu", commune: "Nice", departement: "06" };
const ADDED = { id: "lm-0", kind: "added", name: "Nouveau lieu", commune: "Apt", departement: "84" };
const VERSIONS = [
  { date: "2027-01-15", places: 392, changes: [CHANGED] },
  { date: "2026-12-01", places: 392, changes: [ADDED, REMOVED] },
  FIRST,
];

describe("« Ce qui a changé »", () => {
  test("tells by version what each place was and is, and leads to its sheet", async ({ site, person, view }) => {
    await site.rewrites("changes.json", () => JSON.stringify(VERSIONS));
    await person.opens("?vue=donnees");
    await view.hasHeading("Ce qui a changé");
    await view.says("3 lieux concernés, en 2 versions depuis la première.");
    await view.says("Première version gardée\u00a0: 24 novembre 2026, 392\u00a0lieux".replace("392\u00a0", "392 "));
    const latest = "15 janvier 2027\u00a0: 1 lieu concerné";
    await person.unfolds(latest);
    await view.unfoldedSays(latest, "Gap (05) · Changé");
    await view.unfoldedSays(latest, "inconnu (avant\u00a0: 04 92 00 00 01)");
    await view.unfoldedSays(
      latest,
      "Lundi – Mardi : 9\u00a0h – 17\u00a0h (avant\u00a0: Lundi : 9\u00a0h – 12\u00a0h)".replaceAll("\u00a0h", " h"),
    );
    await view.unfoldedSays(latest, "changé, voir la fiche");
    await person.clicks(KNOWN.name);
    await view.sheet.isOpen(KNOWN.name);
  });

  test("tells removed and added places, in one département where it is chosen", async ({ site, person, view }) => {
    await site.rewrites("changes.json", () => JSON.stringify(VERSIONS));
    await person.opens("?vue=donnees");
    await person.unfolds("1er décembre 2026\u00a0: 2 lieux concernés");
    await view.says("Ancien lieu");
    await view.says("Nice (06) · N’est plus dans les données");
    await view.says("Apt (84) · Nouveau");
    await person.list.chooses("Dans quel département", "Vaucluse");
    await view.says("1 lieu concerné, en 2 versions depuis la première.");
    await view.says("15 janvier 2027\u00a0: 0 lieu concerné");
    await view.saysNowhere("Ancien lieu");
  });

  test("says that nothing is kept where there is no version", async ({ site, person, view }) => {
    await site.rewrites("changes.json", () => "[]");
    await person.opens("?vue=donnees");
    await view.says("Aucune version n’est encore gardée");
  });

  test("without the file, the rest of the view works, and the changes come after a new attempt", async ({
    site,
    person,
    view,
  }) => {
    await site.breaks("changes.json", "missing");
    await person.opens("?vue=donnees");
    await view.alerts("L’historique des lieux n’a pas pu être chargé.", "changes.json");
    await view.hasHeading("Contrôle des données");
    await site.repairs("changes.json");
    await person.retries();
    await view.says("Suivre ces changements (flux Atom)");
  });
});

describe("changesIn", () => {
  it("puts the changes in the order of département and name", () => {
    const [change] = aDataVersion().changes;
    const named = (name: string, departement: string) =>
      change === undefined ? [] : [{ ...change, name, departement: departement as CodeDepartement }];
    const changes = [...named("Zoé", "05"), ...named("Été", "05"), ...named("Pic", "04")];
    const [sorted] = changesIn([aDataVersion({ changes })], undefined);
    expect(sorted?.changes.map(({ name }) => name)).toEqual(["Pic", "Été", "Zoé"]);
  });

  it("keeps the versions, with the changes of one département only", () => {
    const versions = [aDataVersion(), aDataVersion({ date: "2026-11-24", changes: [] })];
    expect(changesIn(versions, "04" as CodeDepartement)).toEqual(versions);
    expect(changesIn(versions, "05" as CodeDepartement).map(({ date, changes }) => [date, changes.length])).toEqual([
      ["2026-11-28", 0],
      ["2026-11-24", 0],
    ]);
  });
});
