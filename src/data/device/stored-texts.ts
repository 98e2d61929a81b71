/** The keys of localStorage that the start of the page reads. STORED_ITEMS, which loads later, describes them. */
export const STORED_TEXTS = {
  recentSearches: "services-alpins.recherches",
  baseMapChoice: "services-alpins.fond",
  layers: "services-alpins.couches",
  corrections: "services-alpins.corrections-gardees",
} as const;
