/** File of public/data with meetings and agreements about seasonal work; only « Saisonniers » reads it. */
export const SEASONAL_LIFE_FILE = "seasonal-life.json";
