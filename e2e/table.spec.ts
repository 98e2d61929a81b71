import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

const TABLE = "?vue=territoires&type=france-services&modele=droite";
const COMMUNES = `${TABLE}&niveau=commune`;

test.describe("The table of territories", { tag: NO_MAP }, () => {
  test("is read by keyboard: every commune has its row, after « Voir la suite »", async ({ person, view }) => {
    await person.opens(`${COMMUNES}&tri=nom`);
    await view.territories.counts(1738);
    await person.keys.tabsTo("button", /^Abondance/);
    await person.keys.presses("ArrowUp");
    await view.focus.isOn("button", "Abondance (74)");
    for (let shown = 200; shown < 1738; shown += 200) {
      await person.keys.presses("End");
      await view.focus.isOn("button", "Voir la suite");
      await person.keys.presses("Enter");
    }
    await person.keys.presses("End");
    await view.focus.isOn("button", "Yvoire (74)");
    await person.keys.presses("PageUp");
    await person.keys.presses("PageDown");
    await view.focus.isOn("button", "Yvoire (74)");
    await person.keys.presses("Home");
    await view.focus.isOn("button", "Abondance (74)");
    await person.keys.presses("ArrowDown");
    await view.focus.isOn("button", "Abriès-Ristolas (05)");
    await person.keys.presses("Enter");
    await view.territories.isMarked("Abriès-Ristolas (05)");
    await view.linkIs(/&territoire=05001&/);
    await person.keys.presses("Enter");
    await view.territories.isMarkedNowhere();
  });

  test("marks the row of a link, in half of a wide window, without an axe violation", async ({
    person,
    view,
    site,
  }) => {
    await site.device.windowIs(1366, 768);
    await person.opens(`${COMMUNES}&territoire=05026`);
    await view.territories.isMarked("Ceillac (05)");
    await view.layout.panelIsAsWideAs(0.49, 0.51);
    await person.goesTo(`${TABLE}&niveau=epci&territoire=200067452`);
    await view.territories.isMarked("CC du Guillestrois et du Queyras");
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
    await person.opensTab("Trouver");
    await view.layout.panelIsBesideMap(0.65);
  });
});
