import { test } from "./fixtures.ts";
import { PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const IN_VAUCLUSE = PLACES.filter(
  ({ departement, types }) => departement === "84" && types.includes("france-services"),
);

const COUNT = IN_VAUCLUSE.filter(({ verification }) => verification === "officiel").length;
const FIGURE = `${COUNT} : Liste officielle, France services, Vaucluse`;
const LIST = `${COUNT} lieux : Liste officielle, France services, Vaucluse`;
const LINK = "?vue=donnees&controle=officiel.france-services.84";

test.describe("« Contrôle des données »", { tag: NO_MAP }, () => {
  test("opens the places of a figure, closes them by keyboard, and returns the focus to the figure", async ({
    site,
    person,
    view,
  }) => {
    await person.opens("?vue=donnees");
    await person.list.chooses("Département", "Vaucluse (84)");
    await person.clicks(FIGURE);
    await view.focus.isOn("heading", LIST);
    await view.linkIs(/controle=officiel\.france-services\.84/);
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
    await person.opens(LINK);
    await view.focus.isOn("heading", LIST);
    await person.keys.tabsTo("button", "Fermer cette liste");
    await person.keys.presses("Enter");
    await view.focus.isOn("button", FIGURE);
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", LIST);
  });
});
