import { describe } from "vitest";
import { test } from "../../../testing/component/fixtures.ts";

const TABLE = "?vue=territoires&type=france-services&modele=droite";

describe("The table of territories", () => {
  test("is sorted, with the order in the link, and leads from a département to its communes", async ({
    person,
    view,
  }) => {
    await person.opens(TABLE);
    await view.territories.isInOrderOf("Non desservis", "descending");
    await view.territories.begins(["Isère (38)", "Haute-Savoie (74)", "Savoie (73)"]);
    await person.territories.putsInOrderOf("Part desservie");
    await view.territories.isInOrderOf("Part desservie", "ascending");
    await view.territories.begins(["Isère (38)", "Alpes-de-Haute-Provence (04)", "Savoie (73)"]);
    await person.territories.putsInOrderOf("Part desservie");
    await view.territories.begins(["Alpes-Maritimes (06)", "Hautes-Alpes (05)", "Vaucluse (84)"]);
    await view.linkIs(/&tri=-part&/);
    await person.territories.choosesRow("Hautes-Alpes (05)");
    await person.chooses("Niveau", "Communes");
    await view.territories.counts(162, 2);
    await person.territories.putsInOrderOf("Éloignement moyen");
    await view.linkIs(/&territoire=05&niveau=commune&.*tri=-moyenne&/);
    await person.reloads();
    await view.territories.isInOrderOf("Éloignement moyen", "descending");
  });

  test("shows before and after when a place is planned, the greatest gains first", async ({ person, view }) => {
    await person.opens(`${TABLE}&envisages=5.44720,45.50310`);
    await view.territories.hasColumns(["Département", "Part avant", "Part après", "Habitants gagnés"]);
    await view.territories.isInOrderOf("Habitants gagnés", "descending");
    await view.territories.begins(["Isère (38)"]);
    await view.territories.says("Isère (38)", "88,5 %", "+");
  });
});
