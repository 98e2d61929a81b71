import type { ClassUnit } from "../../../domain/access/class-choice.ts";
import { number } from "../../../ui/messages/es/grammar.ts";
import type { ClassLimitsWords } from "./fr.ts";

const UNITS: Readonly<Record<ClassUnit, string>> = { km: "km", min: "minutos", pct: "%" };

export const classLimits: ClassLimitsWords = {
  classLimits: "Límites de las clases",
  classChoices: {
    usuelles: "habituales",
    egales: "intervalos iguales",
    quantiles: "cuantiles",
    jenks: "cortes naturales (Jenks)",
    main: "a mano",
  },
  classMethods: {
    egales: "Seis intervalos de la misma anchura, del valor más pequeño al más grande.",
    quantiles: "El mismo número de habitantes en cada clase, hasta donde lo permiten los valores iguales.",
    jenks: "Las seis clases más homogéneas, cada habitante cuenta lo mismo (Fisher 1958, Jenks 1977).",
  },
  classesOfPeople: ({ name }) => `Calculados sobre los habitantes: ${name}.`,
  classesOfAreas: "Calculados sobre todos los territorios del mapa, según sus habitantes.",
  classesTyped: ({ unit }) => `Límites en ${UNITS[unit]}`,
  classesTypedHint: "Cinco números como máximo, separados por punto y coma o espacios.",
  classesApply: "Aplicar",
  classesOfOtherUnit: ({ unit }) =>
    `Los límites elegidos a mano están en ${UNITS[unit]}: este mapa mantiene los habituales.`,
  classesFault: (fault) => {
    switch (fault.fault) {
      case "empty":
        return "Escriba al menos un límite, por ejemplo «5; 10; 20».";
      case "no-number":
        return `«${fault.part}» no es un número con dos decimales como máximo. Ejemplo: «5; 10; 20».`;
      case "out-of-range":
        return `${number(fault.part)} está fuera de la escala: un límite es mayor que 0 y menor que ${number(fault.beyond)}.`;
      case "too-many":
        return `${number(fault.count)} límites: cinco como máximo, uno menos que los seis colores del mapa.`;
    }
  },
  classesAre: ({ choice }) => `Límites de las clases: ${choice}`,
};
