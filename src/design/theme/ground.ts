/** The zooms between which the schematic base map fades out: at larger scales its roads, waters and relief would pass for the real ones. */
export const GROUND_LEAVES = { from: 11, to: 11.8 } as const;
