import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

const HEADER = "table,id,field,from,to,reason,source,date";
const OLD_PHONE = "04 93 03 31 15";
const REPORT = [
  HEADER,
  `france-services,fs-18,phone,${OLD_PHONE},04 93 00 00 09,Signalement reçu par la carte,Affiche,2026-01-19`,
].join("\r\n");

/** What `npm run data:apply` says of a file, without writing anything. */
function tryToApply(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "apply-")), "corrections.csv");
  writeFileSync(file, text);
  return execFileSync("npx", ["tsx", "scripts/apply-file.ts", "--dry-run", file], { encoding: "utf8" });
}

test.describe("« Corriger un lieu »", { tag: NO_MAP }, () => {
  test("by keyboard: a report is taken in, the place corrected further, and the file applies to the tables", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=donnees");
    await person.keys.tabsTo("button", "Corriger un lieu");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Corriger un lieu");
    await view.says("Chercher un lieu à corriger");
    await person.keys.unfolds("Prendre un signalement");
    await person.files.givesByKey("Prendre un fichier", { name: "corrections-fs-18.csv", bytes: Buffer.from(REPORT) });
    await view.says("1 ligne prise.");
    await person.keys.tabsTo("button", /^Reprendre/);
    await person.keys.presses("Enter");
    await view.focus.isOnStep("France services, fs-18");
    await person.keys.tabsTo("textbox", "Courriel");
    await person.keys.types("un mot");
    await person.keys.tabsTo("button", "Garder dans la liste");
    await person.keys.presses("Enter");
    await view.alerts("3 champs à revoir", "Courriel");
    await person.keys.tabsTo("button", /^Courriel/);
    await person.keys.presses("Enter");
    await view.focus.isOnField("Courriel");
    await person.keys.presses("Control+a");
    await person.keys.types("contact@example.org");
    await person.keys.tabsTo("textbox", "Pourquoi la valeur publiée");
    await person.keys.types("Nouvelle boîte");
    await person.keys.tabsTo("textbox", "Comment on le sait");
    await person.keys.types("Appel au lieu");
    await person.keys.tabsTo("button", "Garder dans la liste");
    await person.keys.presses("Enter");
    await view.says("1 modification gardée dans la liste.");
    await person.reloads();
    await view.says("2 modifications en attente");
    await person.keys.tabsTo("button", "Corriger un lieu");
    await person.keys.presses("Enter");
    const { name, text } = await person.files.downloadsByKey("Télécharger le fichier de corrections");
    expect(name).toBe("corrections-2026-01-20.csv");
    const applied = tryToApply(text);
    expect(applied).toContain(`Téléphone (phone) : « ${OLD_PHONE} » → « 04 93 00 00 09 »`);
    expect(applied).toContain("→ « contact@example.org » (Nouvelle boîte ; Appel au lieu ; 2026-01-20)");
    expect(applied).toContain("Essai : rien n'a été écrit");
  });

  test("the form fits each window, and axe finds no violation in either appearance", async ({ site, person, view }) => {
    for (const [appearance, width] of [
      ["clair", 390],
      ["sombre", 1440],
    ] as const) {
      await site.device.windowIs(width, 844);
      await person.opens(`?vue=donnees&apparence=${appearance}`);
      await person.fills("Chercher un lieu à corriger", "fs-19");
      await person.clicks("Corriger «\u00a0France services La Poste de Tende");
      await person.fills("Téléphone", "12");
      await person.clicks("Garder dans la liste");
      await view.alerts("3 champs à revoir", "Téléphone");
      await view.layout.hasNoSidewaysScroll();
      await view.hasNoAxeViolation();
      await person.clicks("Quitter sans garder");
      await person.clicks("Oui, effacer");
    }
  });
});
