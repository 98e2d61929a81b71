import type { CountedWords } from "../words/counted.ts";
import { nombre } from "./grammar.ts";

export const counted: CountedWords = {
  countStops: "Compter les arrêts des services itinérants",
  countStopsHint:
    "Chaque arrêt compte comme un lieu, même s’il est rare, à la mairie de sa commune. Décoché : chaque lieu ne compte qu’à son adresse.",
  stopsCounted: ({ nowhere }) => {
    const unknown =
      nowhere === 0
        ? ""
        : ` ; ${nombre(nowhere)} dont les arrêts ne sont pas connus ne ${nowhere === 1 ? "compte" : "comptent"} nulle part`;
    return `Les arrêts comptent, à la mairie de leur commune, et un service itinérant ne compte pas à son point d’attache${unknown}.`;
  },
  stopsNotCounted: "Les arrêts des services itinérants ne comptent pas : chaque lieu ne compte qu’à son adresse.",
  servingNowhere: ({ count }) =>
    count === 1
      ? "Un service itinérant ne compte nulle part : ses arrêts ne sont pas connus."
      : `${nombre(count)} services itinérants ne comptent nulle part : leurs arrêts ne sont pas connus.`,
  atStop: ({ place, stop }) => `${place}, arrêt : ${stop} (placé à la mairie)`,
};
