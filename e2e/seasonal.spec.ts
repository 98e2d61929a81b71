import { test } from "./fixtures.ts";
import { SPACES } from "./resorts.ts";
import { NO_MAP } from "./tags.ts";

const VIEW = "?vue=saisonniers";
const VAL_THORENS = SPACES.find(({ name }) => name === "Espace saisonniers de Val Thorens") ?? { phone: "" };

test.describe("A seasonal worker", { tag: NO_MAP }, () => {
  test("does it all by keyboard", async ({ person, view }) => {
    await person.opens("?vue=trouver&lang=en", "en");
    await person.keys.tabsTo("tab", "Find");
    await person.keys.presses("ArrowRight");
    await view.tabs.shows("Seasonal work");
    await view.letsChoose("Mountain range");
    await person.keys.tabsTo("combobox", "Mountain range");
    await person.keys.types("Vanoise");
    await view.says("as the crow flies, the nearest first");
    await person.keys.tabsTo("button", /^Val Thorens/);
    await person.keys.presses("Enter");
    await view.sheet.says("Val Thorens", "Espace saisonniers de Val Thorens");
    await person.keys.tabsTo("link", `Call ${VAL_THORENS.phone}`);
    await person.keys.presses("Shift+Tab");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Espace saisonniers de Val Thorens");
    await person.keys.presses("Escape");
    await view.focus.isOn("button", "Espace saisonniers de Val Thorens");
    await person.keys.presses("Shift+Tab");
    await view.focus.isOn("button", "Choose another resort");
    await person.keys.presses("Enter");
    await view.says("Choose your resort");
    await person.keys.tabsTo("combobox", "Mountain range");
  });

  test("meets no axe violation before a resort is chosen and near it, light and dark", async ({
    site,
    person,
    view,
  }) => {
    const hasNoViolation = async () => {
      for (const scheme of ["light", "dark"] as const) {
        await site.device.prefers(scheme);
        await view.isDark(scheme === "dark");
        await view.hasNoAxeViolation();
      }
    };
    await person.opens(VIEW);
    await person.unfolds("Hautes-Alpes (05)");
    await hasNoViolation();
    await person.goesTo(`${VIEW}&origine=station:alpe-d-huez`);
    await view.sheet.says("Alpe d'Huez", "France services Oisans");
    // Those within another one have no text yet; all sources look alike.
    const titles = (await view.foldedTitles()).filter((title) => title !== "" && !title.startsWith("Source"));
    for (const title of titles) await person.unfolds(title);
    await person.unfolds("Visale");
    await hasNoViolation();
  });
});
