/** Where localStorage has the greatest number that a layer ever had. */
export const LAYERS_KEY = "services-alpins.couches";
