/** Each language by its own name. */
export const LANGUAGE_NAMES = { fr: "Français", en: "English", it: "Italiano", es: "Español" } as const;
