import type { ClassUnit } from "../../../domain/access/class-choice.ts";
import { number } from "../../../ui/messages/en/grammar.ts";
import type { ClassLimitsWords } from "./fr.ts";

const UNITS: Readonly<Record<ClassUnit, string>> = { km: "km", min: "minutes", pct: "%" };

export const classLimits: ClassLimitsWords = {
  classLimits: "Class limits",
  classChoices: {
    usuelles: "usual",
    egales: "equal intervals",
    quantiles: "quantiles",
    jenks: "natural breaks (Jenks)",
    main: "by hand",
  },
  classMethods: {
    egales: "Six intervals of equal width, from the smallest to the greatest value.",
    quantiles: "As many people in each class, as far as equal values allow.",
    jenks: "The six most homogeneous classes, each person counting the same (Fisher 1958, Jenks 1977).",
  },
  classesOfPeople: ({ name }) => `Computed from the people of: ${name}.`,
  classesOfAreas: "Computed from all territories of the map, by their people.",
  classesTyped: ({ unit }) => `Limits in ${UNITS[unit]}`,
  classesTypedHint: "At most five numbers, separated by semicolons or spaces.",
  classesApply: "Apply",
  classesOfOtherUnit: ({ unit }) => `The limits set by hand are in ${UNITS[unit]}: this map keeps the usual ones.`,
  classesFault: (fault) => {
    switch (fault.fault) {
      case "empty":
        return "Write at least one limit, for example “5; 10; 20”.";
      case "no-number":
        return `“${fault.part}” is not a number with at most two decimals. Example: “5; 10; 20”.`;
      case "out-of-range":
        return `${number(fault.part)} is off the scale: a limit is greater than 0 and smaller than ${number(fault.beyond)}.`;
      case "too-many":
        return `${number(fault.count)} limits: at most five, one fewer than the six colours of the map.`;
    }
  },
  classesAre: ({ choice }) => `Class limits: ${choice}`,
};
