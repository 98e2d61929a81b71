/** One act of a person at the keyboard: keys by the names of xdotool, or text. */
export type Step =
  | { readonly keys: string; readonly times?: number }
  | { readonly types: string }
  | { readonly waitsMs: number };

export interface Journey {
  readonly title: string;
  /** Query of the address with which it begins. */
  readonly link: string;
  readonly steps: readonly Step[];
}

const press = (keys: string, times = 1): Step => ({ keys, times });
const type = (types: string): Step => ({ types });
/** Longer than the status region waits: src/ui/spoken.ts. */
const LISTEN: Step = { waitsMs: 1500 };

/** Ten journeys of the users. H, M, T and L are Orca's keys for headings, landmarks, tables and lists. */
export const JOURNEYS: readonly Journey[] = [
  {
    title: "A resident skips to the list, opens a sheet and returns",
    link: "?vue=trouver&lang=fr",
    steps: [press("Tab"), press("Return"), press("Tab"), press("Return"), LISTEN, press("Tab", 4), press("Escape")],
  },
  {
    title: "A resident chooses a commune and hears the order of the list",
    link: "?vue=trouver&lang=fr",
    steps: [press("Tab", 5), type("gap"), LISTEN, press("Down"), press("Return"), LISTEN, press("Tab", 2)],
  },
  {
    title: "A resident filters by need and hears the number of places",
    link: "?vue=trouver&lang=fr",
    steps: [
      press("Tab", 7),
      press("Return"),
      LISTEN,
      press("Tab", 4),
      LISTEN,
      press("space"),
      LISTEN,
      LISTEN,
      press("Escape"),
      press("Tab"),
    ],
  },
  {
    title: "A reader walks through landmarks and headings",
    link: "?vue=trouver&lang=fr",
    steps: [press("ctrl+Home"), press("m", 5), press("ctrl+Home"), press("h", 5)],
  },
  {
    title: "A reader reads the page from its beginning, line by line",
    link: "?vue=trouver&lang=fr",
    steps: [press("ctrl+Home"), press("Down", 14), press("ctrl+End"), press("Up", 6)],
  },
  {
    title: "A seasonal worker finds the help of a resort, in English",
    link: "?lang=en&vue=saisonniers",
    steps: [
      press("ctrl+Home"),
      press("h", 3),
      press("Tab", 2),
      press("Return"),
      press("Tab"),
      press("Return"),
      LISTEN,
      press("h", 3),
    ],
  },
  {
    title: "The link of the footer leads to the statement on accessibility",
    link: "?lang=fr&vue=donnees",
    steps: [
      press("Tab"),
      press("Return"),
      press("h", 3),
      press("ctrl+End"),
      press("shift+Tab"),
      press("Return"),
      LISTEN,
      press("Down", 6),
    ],
  },
  {
    title: "A resident empties the list and finds the way out",
    link: "?lang=fr&type=espace-saisonnier&departement=84",
    steps: [press("Tab"), press("Return"), LISTEN, press("Tab"), press("Return"), LISTEN],
  },
];
