import { nombre } from "./grammar.ts";

interface MethodError {
  readonly distances: number;
  /** Median and ninth decile of the differences, as text: « 3 % ». */
  readonly median: string;
  readonly ninth: string;
}

export const method = {
  method: "Méthode et limites",
  methodRoads:
    "Les distances et les durées par la route viennent d’OpenStreetMap (août 2021) : la longueur de chaque route, et une vitesse selon sa classe, ses virages et les carrefours, sur route sèche et libre. Travaux, trafic, neige et sens uniques ne sont pas connus.",
  methodError: ({ distances, median, ninth }: MethodError) =>
    `Sur ${nombre(distances)} distances connues, la plupart arrondies au kilomètre, l’écart médian est de ${median} ; neuf sur dix s’écartent de moins de ${ninth}.`,
  methodWinter:
    "L’hiver des cols va de novembre à mai. Ceux qui ferment « selon l’année » sont comptés ouverts, avec un avertissement.",
  /** Effects of winter that are not counted, besides closed passes. */
  winterLimits:
    "Ici, l’hiver ne change que la fermeture des cols : ni la neige sur les routes qui restent ouvertes, ni des vitesses plus basses, ni le trafic des vacances ne sont comptés.",
  methodBorders:
    "Aucun trajet ne passe par l’Italie ni par la Suisse. Les habitants des départements voisins ne sont pas comptés.",
};
