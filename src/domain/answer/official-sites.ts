/** State sites for what the places do not do themselves. */
export const OFFICIAL_SITES = {
  /** Equipped town halls with free appointments, for passports and identity cards. */
  "mairie-equipee": "https://rendezvouspasseport.ants.gouv.fr/",
  /** Vehicle registration and driving licences. */
  "en-ligne": "https://ants.gouv.fr/",
} as const;
