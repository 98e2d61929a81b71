import type { Person } from "./person/person.ts";
import type { Site } from "./site/site.ts";
import { test } from "./story.ts";

const SCREENS: Readonly<Record<string, string>> = {
  "the list": "",
  "the nearest places, open at a chosen time": "?origine=commune:05061&ouvert=2026-11-28T10:00",
  "an empty list": "?type=espace-saisonnier&departement=84",
  "a sheet": "?lieu=fs-18",
  "the seasonal workers' view": "?vue=saisonniers&origine=station:alpe-d-huez",
  "the coverage": "?vue=territoires&modele=droite",
  "a scenario": "?vue=territoires&modele=hiver&envisages=6.77600,44.66700,Maison%20de%20Ceillac&sans=fs-20",
  "the data": "?vue=donnees",
  "what the map is": "?vue=apropos",
};

interface Reader {
  readonly name: string;
  readonly window: readonly [number, number];
  /** Runs once the page is open: these are settings of the reader. */
  readonly sets?: (site: Site, person: Person) => Promise<void>;
}

const READERS: readonly Reader[] = [
  { name: "Letters twice as large", window: [1440, 900], sets: (site) => site.device.hasDoubleText() },
  { name: "Letters twice as large on a phone", window: [390, 844], sets: (site) => site.device.hasDoubleText() },
  { name: "The whole page twice as large", window: [720, 450] },
  { name: "The whole page four times as large", window: [320, 256] },
  {
    name: "Lines, words and letters farther apart on a phone",
    window: [390, 844],
    sets: (site) => site.device.hasSpacedText(),
  },
];

for (const { name, window, sets } of READERS) {
  test.describe(`${name}, the map still on its way`, () => {
    test.use({ mapIsLate: true });

    for (const [screen, link] of Object.entries(SCREENS)) {
      test(`clips no text on ${screen}, and keeps every control reachable`, async ({ site, person, view }) => {
        await site.device.windowIs(...window);
        await person.opens(link);
        await sets?.(site, person);
        await view.hasSettled();
        await view.layout.losesNothing();
      });
    }
  });
}
