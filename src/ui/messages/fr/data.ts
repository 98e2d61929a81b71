/** The view « Données », which is a page of its own. */
export const data = {
  dataMoved: "Vérifier, apporter et emporter des données : la page « Données »",
};
