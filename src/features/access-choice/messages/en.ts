import type { AccessChoiceTexts } from "./fr.ts";

export const accessChoice: AccessChoiceTexts = {
  accessTo: "Access to",
  accessChoices: {
    "france-services": "France services",
    tous: "All places",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Multi-service places",
    theme: "One theme",
  },
  accessTitle: ({ access, names }) => {
    if (access === "theme") return `Access to a place for this theme: ${names}`;
    return {
      "france-services": "Access to France services",
      tous: "Access to all places",
      "espace-saisonnier": "Access to Espaces saisonniers",
      "lieu-multiservices": "Access to multi-service places and community hubs",
    }[access];
  },
  accessNear: ({ access, names }) => {
    if (access === "theme") return `of a place for ${names}`;
    return {
      tous: "of a place",
      "france-services": "of a France services",
      "espace-saisonnier": "of an Espace saisonnier",
      "lieu-multiservices": "of a multi-service place",
    }[access];
  },
};
