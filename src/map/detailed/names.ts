/** Prefix of the id of every source and layer of the detailed map, and its protocol. */
export const DETAILED = "carte-detaillee";
export const DETAILED_SOURCE = `${DETAILED}/tiles`;
