/** The file of public/data that holds the words of needs; only the search reads it. */
export const NEEDS_FILE = "needs.json";
