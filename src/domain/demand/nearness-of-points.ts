/**
 * Share of the people of the seven départements who live within 1 km of their demand point: points are weighted centres (k-means, at
 * most 16 in a commune) of the cells of the 1 km grid of the 2021 census (Eurostat and INSEE, Census 2021 grid, V2).
 */
export const SHARE_WITHIN_1_KM = 0.966;
