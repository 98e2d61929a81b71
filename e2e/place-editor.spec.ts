import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { KeeperDesk } from "./keeper-desk.ts";
import { test as testOnCopy } from "./on-copy.ts";
import { NO_MAP } from "./tags.ts";

const HEADER = "table,id,field,from,to,reason,source,date";
const OLD_PHONE = "04 93 03 31 15";
const NEW_PHONE = "04 93 00 00 08";
const REPORT = [
  HEADER,
  `france-services,fs-18,phone,${OLD_PHONE},04 93 00 00 09,Signalement reçu par la carte,Affiche,2026-01-19`,
].join("\r\n");

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
    await view.alerts("1 champ à revoir", "Courriel");
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
    const applied = new KeeperDesk().applies(text, "--dry-run");
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

testOnCopy.describe("A day of the keeper", { tag: NO_MAP }, () => {
  // The whole site is cached first, and the data are built twice.
  testOnCopy.slow();

  testOnCopy(
    "by mouse: a report comes, is corrected, applied and published, and its readers see what changed",
    async ({ copy, site, person, view }) => {
      await site.device.hasNoWebgl();
      await person.opens("?vue=donnees");
      await view.device.keepsSite();
      await person.clicks("Corriger un lieu");
      await person.unfolds("Prendre un signalement");
      await person.files.gives("Prendre un fichier", { name: "corrections-fs-18.csv", bytes: Buffer.from(REPORT) });
      await view.says("1 ligne prise.");
      await person.clicks("Reprendre");
      await person.fills("Téléphone", NEW_PHONE);
      await person.fills("Comment on le sait", "Appel au lieu");
      await person.clicks("Garder dans la liste");
      await view.says("1 modification gardée dans la liste.");
      const { text } = await person.files.downloads("Télécharger le fichier de corrections");
      const desk = new KeeperDesk();
      expect(desk.applies(text)).toContain(`Téléphone (phone) : « ${OLD_PHONE} » → « ${NEW_PHONE} »`);
      const files = desk.publishes("2026-12-01");
      copy.publishes("next", Object.fromEntries(Object.entries(files).map(([path, after]) => [path, () => after])));
      await person.reloads();
      await person.clicks("Mettre à jour");
      const version = "1er décembre 2026\u00a0: 1 lieu concerné";
      await person.unfolds(version);
      await view.unfoldedSays(version, `${NEW_PHONE} (avant\u00a0: ${OLD_PHONE})`);
      await person.opens("?lieu=fs-18");
      await view.sheet.says("France services Puget-Théniers", NEW_PHONE);
    },
  );

  testOnCopy(
    "by keyboard alone: a report comes by mail, is corrected, applied and published, and its readers see what changed",
    async ({ copy, site, person, view }) => {
      await site.device.hasNoWebgl();
      await person.opens("?vue=donnees");
      await view.device.keepsSite();
      await person.keys.tabsTo("button", "Corriger un lieu");
      await person.keys.presses("Enter");
      await person.keys.unfolds("Prendre un signalement");
      await person.keys.tabsTo("textbox", "Texte du courriel");
      await person.keys.types(`Bonjour,\n\n${REPORT.replaceAll("\r\n", "\n")}\n`);
      await person.keys.tabsTo("button", "Prendre ce texte");
      await person.keys.presses("Enter");
      await view.says("1 ligne prise.");
      await person.keys.tabsTo("button", /^Reprendre/);
      await person.keys.presses("Enter");
      await view.focus.isOnStep("France services, fs-18");
      await person.keys.tabsTo("textbox", "Téléphone");
      await person.keys.presses("Control+a");
      await person.keys.types(NEW_PHONE);
      await person.keys.tabsTo("textbox", "Comment on le sait");
      await person.keys.presses("Control+a");
      await person.keys.types("Appel au lieu");
      await person.keys.tabsTo("button", "Garder dans la liste");
      await person.keys.presses("Enter");
      await view.says("1 modification gardée dans la liste.");
      const { text } = await person.files.downloadsByKey("Télécharger le fichier de corrections");
      const desk = new KeeperDesk();
      expect(desk.applies(text)).toContain(
        `« ${OLD_PHONE} » → « ${NEW_PHONE} » (Signalement reçu par la carte ; Appel au lieu`,
      );
      const files = desk.publishes("2026-12-01");
      copy.publishes("next", Object.fromEntries(Object.entries(files).map(([path, after]) => [path, () => after])));
      await person.reloads();
      await person.keys.tabsTo("button", "Mettre à jour");
      await person.keys.loadsAnew();
      await person.keys.tabsTo("button", /^France services Puget-Théniers$/);
      await person.keys.presses("Enter");
      await view.sheet.says("France services Puget-Théniers", NEW_PHONE);
    },
  );
});
