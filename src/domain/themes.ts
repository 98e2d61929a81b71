/** Themes of help, in display order. */
export const THEMES = [
  "emploi",
  "formation",
  "logement",
  "sante",
  "famille",
  "retraite",
  "impots",
  "droits",
  "identite",
  "numerique",
  "mobilite",
  "energie",
  "courrier",
  "commerce",
  "coworking",
  "culture",
  "alimentation",
  "transition",
] as const;

export type Theme = (typeof THEMES)[number];
