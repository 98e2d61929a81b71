import { describe, expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { test } from "../../testing/component/fixtures.ts";

/** Hautes-Alpes, in straight lines, at 10 km. */
const HAUTES_ALPES = "?vue=territoires&modele=droite&territoire=05";

describe("Accessible opening hours", () => {
  test.override({ map: "drawn" });

  test("a planner reads the hours of a territory, and shows those of Saturday on the map", async ({ person, view }) => {
    await person.opens(HAUTES_ALPES);
    await view.says("Semaine ordinaire d’hiver");
    await person.clicks("Le samedi");
    await view.linkIs(/representation=heures&heures=samedi/);
    await view.hasChosen("Représentation", "Heures d’ouverture");
    await view.hasChosen("Heures montrées", "Le samedi");
    await view.legend.says("Heures d’ouverture à moins de 10 km, à vol d’oiseau\u00a0: le samedi");
    await view.legend.counts("Aucune heure");
    await view.legend.counts("Horaires inconnus");
  });

  test("places of unknown hours are counted apart and lead to their sheets", async ({ person, view }) => {
    await person.opens(`${HAUTES_ALPES}&type=lieu-multiservices`);
    await view.says(/\d+ lieux ne comptent pas\u00a0: horaires inconnus/);
    await view.says(/habitants n’ont à portée que des lieux aux horaires inconnus/);
  });

  test("a week with a public holiday has fewer hours, and the link holds it", async ({ person, view }) => {
    await person.opens(HAUTES_ALPES);
    await view.says("Semaine ordinaire d’hiver");
    const ordinary = await exportedHours(person);
    await person.list.chooses("Semaine comptée", "Avec un jour férié");
    await view.says("Semaine du 6 avril 2026. Jour férié, où rien n’est compté\u00a0: 6 avril 2026.");
    await view.linkIs(/semaine=2026-04-06/);
    const holiday = await exportedHours(person);
    expect(holiday.week).toBe("2026-04-06");
    expect(holiday.hours).toBeLessThan(ordinary.hours);
    await person.list.chooses("Semaine comptée", "En août");
    await view.linkIs(/semaine=2026-08-03/);
    await person.list.chooses("Semaine comptée", "Ordinaire");
    await view.linkIs(/^(?!.*semaine=)/);
  });

  test("supposed hours say in one sentence how many people more have an open place, as many as in the export", async ({
    person,
    view,
  }) => {
    const scenario = `${HAUTES_ALPES}&type=france-services&horaires=fs-642:Sa 09:00-12:00`;
    await person.opens(scenario);
    await view.says(/[\d\s]+ habitants de plus ont un lieu ouvert le samedi\./);
    const { text } = await person.files.downloadsTable("Exporter le tableau (CSV)");
    const row = readRows(text).find(({ code }) => code === "05") ?? {};
    const withHours = (suffix: string) =>
      Number(row["population"]) -
      Number(row[`population_sans_heures_samedi${suffix}`]) -
      Number(row[`population_horaires_inconnus${suffix}`]);
    const gained = withHours("") - withHours("_avant");
    expect(gained).toBeGreaterThan(1000);
    const number = new Intl.NumberFormat("fr-FR").format(gained);
    await view.says(`${number} habitants de plus ont un lieu ouvert le samedi.`);
    // The same people find no other open place then.
    await view.says(`${number} habitants de plus trouvent alors un lieu ouvert`);
    // The place is open then already.
    await person.opens(`${HAUTES_ALPES}&type=france-services&horaires=fs-642:Mo 10:00-11:00`);
    await view.says("Autant d’habitants qu’avant ont un lieu ouvert dans la semaine, le samedi et après 18\u00a0h.");
  });

  test("the table of territories has columns of hours", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=droite&niveau=departement&colonnes=heures,heures-samedi");
    await view.territories.hasColumns(["Département", "Heures par semaine", "Heures le samedi"]);
    await view.territories.says("Hautes-Alpes (05)", "h");
  });
});

interface Downloading {
  readonly files: { readonly downloadsTable: (button: string) => Promise<{ readonly text: string }> };
}

/** Hours of the Hautes-Alpes in the exported table. */
async function exportedHours({ files }: Downloading): Promise<{ readonly week: string; readonly hours: number }> {
  const { text } = await files.downloadsTable("Exporter le tableau (CSV)");
  const row = readRows(text).find(({ code }) => code === "05");
  return {
    week: row?.["semaine_des_heures"] ?? "",
    hours: Number(row?.["heures_semaine_par_hab"]?.replace(",", ".")),
  };
}
