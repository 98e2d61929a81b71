import { createFormat } from "../ui/format.ts";
import type { Part } from "./link.ts";

/** Formats of the page, which speaks French only. */
export const FORMAT = createFormat("fr");

export const PART_NAMES: Readonly<Record<Part, string>> = {
  verifier: "Vérifier",
  apporter: "Apporter",
  emporter: "Emporter",
};

export const words = {
  title: (part: string) => `${part} – Données – Services alpins`,
  parts: "Que voulez-vous faire ?",
  skip: "Aller au contenu",
  loading: "Lecture des données…",
  loadFailed: "Les données n’ont pas pu être lues.",
  partFailed: "Cette partie de la page n’a pas pu être affichée.",
};
