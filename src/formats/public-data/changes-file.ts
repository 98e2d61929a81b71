/** File of public/data with the versions of the data and their changes, loaded in « Données ». */
export const CHANGES_FILE = "changes.json";
/** Feed (RFC 4287) of the same changes, written by the build of the site beside the data. */
export const CHANGES_FEED = "data/changements.atom";
