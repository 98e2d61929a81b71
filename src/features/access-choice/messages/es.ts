import type { AccessChoiceTexts } from "./fr.ts";

export const accessChoice: AccessChoiceTexts = {
  accessTo: "Acceso a",
  accessChoices: {
    "france-services": "France services",
    tous: "Todos los lugares",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Espacios multiservicios",
    theme: "Un tema",
  },
  accessTitle: ({ access, names }) => {
    if (access === "theme") return `Acceso a un lugar para este tema: ${names}`;
    return {
      "france-services": "Acceso a France services",
      tous: "Acceso a todos los lugares",
      "espace-saisonnier": "Acceso a los Espaces saisonniers",
      "lieu-multiservices": "Acceso a los espacios multiservicios y comunitarios",
    }[access];
  },
  accessNear: ({ access, names }) => {
    if (access === "theme") return `de un lugar para ${names}`;
    return {
      tous: "de un lugar",
      "france-services": "de un France services",
      "espace-saisonnier": "de un Espace saisonnier",
      "lieu-multiservices": "de un espacio multiservicios",
    }[access];
  },
};
