/** Path of the sources of the data, from the folder of the site. */
export const SOURCES_PATH = "donnees/?partie=emporter";
