interface Sides {
  readonly left: string;
  readonly right: string;
}

/** Both states of a map of change, on either side of a line. */
export const swipe = {
  both: "Voir les deux cartes, de part et d’autre d’une ligne à glisser",
  hint: "Glissez la ligne, ou déplacez-la avec les flèches du clavier. La commune sous le pointeur dit son lieu le plus proche des deux côtés.",
  line: "Ligne entre les deux cartes",
  lineAt: ({ left, right, share }: Sides & { readonly share: string }) =>
    `À gauche, sur ${share} de la largeur : ${left}. À droite : ${right}.`,
  withScenario: ({ name }: { readonly name: string }) => `${name}, avec le scénario`,
  legend: ({ left, right, counted }: Sides & { readonly counted: string }) =>
    `À gauche de la ligne : ${left}. À droite : ${right}. Les personnes comptées ici sont celles de « ${counted} ».`,
  failed: "Ce navigateur n’a pas pu dessiner la seconde carte : la page ne montre que l’état de ses chiffres.",
  showChange: "Voir ce qui change",
};

export type SwipeWords = typeof swipe;
