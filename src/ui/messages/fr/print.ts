import { nombre } from "./grammar.ts";

/** The printed page of the nearest places. */
export const print = {
  nearestTitle: ({ count, name }: { readonly count: number; readonly name: string }) =>
    `${count > 1 ? `Les ${nombre(count)} lieux les plus proches` : "Le lieu le plus proche"}, depuis ${name}`,
  nearestEstimated: "Distances estimées, non mesurées.",
  nearestNote: "Quand les horaires sont inconnus, renseignez-vous avant de vous déplacer.",
};

export type PrintWords = typeof print;
