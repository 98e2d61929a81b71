/** File of public/data with the useful links, loaded where they are shown. */
export const USEFUL_LINKS_FILE = "useful-links.json";
