import type { AccessChoiceTexts } from "./fr.ts";

export const accessChoice: AccessChoiceTexts = {
  accessTo: "Accesso a",
  accessChoices: {
    "france-services": "France services",
    tous: "Tutti i luoghi",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Spazi multiservizi",
    theme: "Un tema",
  },
  accessTitle: ({ access, names }) => {
    if (access === "theme") return `Accesso a un luogo per questo tema: ${names}`;
    return {
      "france-services": "Accesso a France services",
      tous: "Accesso a tutti i luoghi",
      "espace-saisonnier": "Accesso agli Espaces saisonniers",
      "lieu-multiservices": "Accesso agli spazi multiservizi e di comunità",
    }[access];
  },
  accessNear: ({ access, names }) => {
    if (access === "theme") return `da un luogo per ${names}`;
    return {
      tous: "da un luogo",
      "france-services": "da un France services",
      "espace-saisonnier": "da un Espace saisonnier",
      "lieu-multiservices": "da uno spazio multiservizi",
    }[access];
  },
};
