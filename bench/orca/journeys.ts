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
/** Longer than the status region waits: src/find/hooks.ts. */
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
  {
    title: "A keeper of the data corrects the hours of a place, and hears what becomes of it",
    link: "donnees/?departement=05&defaut=sans-horaires",
    steps: [
      press("Tab"),
      press("Return"),
      press("Down", 3),
      press("t"),
      press("Down", 3),
      press("k"),
      press("Return"),
      LISTEN,
      press("Tab"),
      press("Return"),
      LISTEN,
      press("Tab"),
      type("lundi au vendredi 9h-12h"),
      LISTEN,
      press("Tab", 9),
      press("Return"),
      LISTEN,
    ],
  },
];

/** A line of Orca's debug log with what it says: SPEECH OUTPUT: 'text' {…}. The text may hold apostrophes. */
const SAID = /SPEECH OUTPUT: '(?<text>.*)'(?: \{.*)?$/gm;

/** The texts that Orca says, in the order of its debug log, without the addresses of this machine. */
export function spokenLines(log: string): readonly string[] {
  return [...log.matchAll(SAID)]
    .map(({ groups }) => (groups?.["text"] ?? "").replace(/https?:\/\/127\.0\.0\.1:\d+/g, "").trim())
    .filter((text) => text !== "");
}
