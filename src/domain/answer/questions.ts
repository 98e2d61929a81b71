import { type Filters, NO_FILTERS } from "../filter/filters.ts";
import type { Category, Place, Theme } from "../place.ts";
import type { NeedNote } from "../search/need.ts";

/** The eight usual questions, in display order. */
export const QUESTION_IDS = ["caf", "retraite", "vehicule", "papiers", "impots", "sante", "emploi", "saison"] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** What a question asks of a place: a theme, or a type; and what these places do only in part. */
export interface Question {
  readonly theme?: Theme;
  readonly category?: Category;
  readonly note?: NeedNote;
}

export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  caf: { theme: "famille" },
  retraite: { theme: "retraite" },
  vehicule: { theme: "identite", note: "en-ligne" },
  papiers: { theme: "identite", note: "mairie-equipee" },
  impots: { theme: "impots" },
  sante: { theme: "sante", note: "pas-de-soins" },
  emploi: { theme: "emploi" },
  saison: { category: "espace-saisonnier" },
};

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
  return QUESTION_IDS.find((id) => {
    const { note, ...asked } = QUESTIONS[id];
    const isSameNote = asked.theme !== "identite" || note === needNote;
    return asked.theme === theme[0] && asked.category === category[0] && isSameNote;
  });
}

/** State sites for what the places do not do themselves. */
export const OFFICIAL_SITES = {
  /** Equipped town halls with free appointments, for passports and identity cards. */
  "mairie-equipee": "https://rendezvouspasseport.ants.gouv.fr/",
  /** Vehicle registration and driving licences. */
  "en-ligne": "https://ants.gouv.fr/",
} as const;
