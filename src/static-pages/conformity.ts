/**
 * Numbers of criteria of the RGAA 4.1.2 in docs/rgaa.csv, the table of the evaluation. A test compares them, and the level that the footer
 * of the page says.
 */
export const CONFORMITY = { conform: 74, notConform: 1, notApplicable: 31 } as const;

/** Share of the criteria that apply which are met, from 0 to 1. */
export function conformShare({ conform, notConform }: Pick<typeof CONFORMITY, "conform" | "notConform">): number {
  return conform / (conform + notConform);
}
