/** Whose access is measured: everybody, the people of 65 and over, those under 15, or those of households without a car. */
export const PEOPLE_GROUPS = ["tous", "65-ans-et-plus", "moins-de-15-ans", "sans-voiture"] as const;
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number];

/** Where people are counted: at the points around which they live, or all people of a commune at its seat. */
export const DEMAND_PLACES = ["habitat", "mairie"] as const;
export type DemandPlace = (typeof DEMAND_PLACES)[number];
