/** One act of a person at the keyboard: keys by the names of xdotool, or text. */
export type Step =
  | { readonly keys: string; readonly times?: number }
  | { readonly types: string }
  | { readonly waitsMs: number };

export interface Journey {
  readonly title: string;
  /** Path and query of the address with which it begins. */
  readonly link: string;
  readonly steps: readonly Step[];
}

const press = (keys: string, times = 1): Step => ({ keys, times });
const type = (types: string): Step => ({ types });
/** Longer than the status region waits: src/ui/spoken.ts. */
const LISTEN: Step = { waitsMs: 1500 };

/** A task of each page. H, M, T and L are Orca's keys for headings, landmarks, tables and lists. */
export const JOURNEYS: readonly Journey[] = [
  {
    title: "A resident asks for retirement at Névache, and hears the answer",
    link: "?lang=fr",
    steps: [
      press("Tab"),
      press("Return"),
      press("Tab"),
      type("nevache"),
      LISTEN,
      press("Down"),
      press("Return"),
      LISTEN,
      press("Tab", 3),
      press("Return"),
      LISTEN,
      press("Down", 12),
    ],
  },
  {
    title: "A planner hears the answer, walks through the rows, and asks where to open",
    link: "territoires/?territoire=05",
    steps: [
      press("Tab"),
      press("Return"),
      LISTEN,
      press("Down", 8),
      press("t"),
      press("Down", 12),
      press("ctrl+Home"),
      press("b", 4),
    ],
  },
];
