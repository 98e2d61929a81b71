/** The zooms between which the schematic drawing of the embedded map leaves: nearer, its roads, waters and relief would pass for the true ones. */
export const GROUND_LEAVES = { from: 11, to: 11.8 } as const;
