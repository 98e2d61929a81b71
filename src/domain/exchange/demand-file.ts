/** Its name stands apart, so that whoever asks for it carries none of the code that reads it. */
export const DEMAND_FILE = "demand.json";
