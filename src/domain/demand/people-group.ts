/** Groups whose access is measured: everybody, people of 65 and over, or in households without a car. */
export const PEOPLE_GROUPS = ["tous", "65-ans-et-plus", "sans-voiture"] as const;
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number];
