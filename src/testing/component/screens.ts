/** Screens on which the site is evaluated (docs/accessibilite.md), with a heading that each has once it is whole. « À propos » is a page of its own. */
export const SCREENS: Readonly<Record<string, { readonly link: string; readonly heading: string }>> = {
  "the question": { link: "", heading: "Pour quoi" },
  "an answer": { link: "?theme=identite&note=mairie-equipee&origine=commune:05093", heading: "Autres possibilités" },
  "« Trouver »": { link: "?vue=trouver", heading: "Lieux" },
  "« Trouver » from a commune": { link: "?vue=trouver&origine=commune:05023", heading: "Lieux" },
  "an empty list": { link: "?type=espace-saisonnier&departement=84", heading: "Lieux" },
  "the sheet of a place": { link: "?lieu=fs-18", heading: "France services Puget-Théniers" },
  "the sheet of a pass": { link: "?col=col-agnel", heading: "Col Agnel" },
  "« Saisonniers »": { link: "?vue=saisonniers", heading: "Ressources" },
  "a resort": { link: "?vue=saisonniers&origine=station:val-thorens", heading: "Val Thorens" },
};
