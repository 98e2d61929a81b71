/** File name of the demand points, in a module of its own: code that fetches the file does not import its reader. */
export const DEMAND_FILE = "demand.json";
