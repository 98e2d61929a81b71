/** Each language by its own name, for the person who reads no other. */
export const LANGUAGE_NAMES = { fr: "Français", en: "English", it: "Italiano", es: "Español" } as const;
