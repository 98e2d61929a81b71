/** File of public/data with the words of needs; only the search reads it. */
export const NEEDS_FILE = "needs.json";
