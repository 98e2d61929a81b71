/** Links of the screens that layouts are looked at on, by name. */
export const SCREENS: Readonly<Record<string, string>> = {
  "the question": "?",
  "an answer": "?theme=identite&note=mairie-equipee&origine=commune:05093",
  "the list": "?vue=trouver",
  "the nearest places": "?vue=trouver&origine=commune:73047&modele=ete",
  "what is open at a chosen time": "?vue=trouver&origine=commune:05061&ouvert=2026-11-28T10:00",
  "an empty list": "?type=espace-saisonnier&departement=84",
  "a sheet": "?lieu=fs-18",
  "the seasonal workers' view": "?vue=saisonniers",
  "a resort with what helps near it": "?vue=saisonniers&origine=station:alpe-d-huez",
};

export const SMALL_PHONE = { width: 320, height: 640 };
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };
