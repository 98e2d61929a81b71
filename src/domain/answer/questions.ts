import type { Category } from "../category.ts";
import { type Filters, NO_FILTERS } from "../filter/filters.ts";
import type { Place, Theme } from "../place.ts";
import type { NeedNote } from "../search/need.ts";

/** The theme or type that a question asks for, and the limits of these places. */
export interface Question {
  readonly theme?: Theme;
  readonly category?: Category;
  readonly note?: NeedNote;
}

const USUAL = {
  caf: { theme: "famille" },
  retraite: { theme: "retraite" },
  vehicule: { theme: "identite", note: "en-ligne" },
  papiers: { theme: "identite", note: "mairie-equipee" },
  impots: { theme: "impots" },
  sante: { theme: "sante", note: "pas-de-soins" },
  emploi: { theme: "emploi" },
  saison: { category: "espace-saisonnier" },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof USUAL;
/** The usual questions, in display order. A link holds theme, type and note: no two have the same. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = USUAL;
export const QUESTION_IDS = Object.keys(USUAL) as readonly QuestionId[];

/** Where nothing near meets a question, the offices that can tell who does. */
export const ANY_OFFICE: Question = { category: "france-services" };

export function meets({ themes, categories }: Pick<Place, "themes" | "categories">, question: Question): boolean {
  const { theme, category } = question;
  return (theme === undefined || themes.includes(theme)) && (category === undefined || categories.includes(category));
}

/** The filters that ask a question. */
export function filtersOf({ theme, category }: Question): Filters {
  return {
    ...NO_FILTERS,
    theme: theme === undefined ? [] : [theme],
    category: category === undefined ? [] : [category],
  };
}

/** The usual question that filters ask; undefined for any other. */
export function questionOf({ theme, category }: Filters, needNote: NeedNote | undefined): QuestionId | undefined {
  if (theme.length + category.length !== 1) return undefined;
  const alike = QUESTION_IDS.filter((id) => QUESTIONS[id].theme === theme[0] && QUESTIONS[id].category === category[0]);
  return alike.length === 1 ? alike[0] : alike.find((id) => QUESTIONS[id].note === needNote);
}

/** State sites for what the places do not do themselves, by note. */
export const OFFICIAL_SITES = {
  /** Equipped town halls with free appointments, for passports and identity cards. */
  "mairie-equipee": "https://rendezvouspasseport.ants.gouv.fr/",
  /** Vehicle registration and driving licences. */
  "en-ligne": "https://ants.gouv.fr/",
} as const;

export function hasOfficialSite(note: NeedNote): note is keyof typeof OFFICIAL_SITES {
  return note in OFFICIAL_SITES;
}
