import type { Category } from "../../../domain/place.ts";
import type { Named } from "../../../ui/messages/message.ts";

/** What access is measured to. `names` is that of the theme. */
export interface AccessChoiceWords {
  readonly access: "tous" | Category | "theme";
  readonly names: string;
}

/** What « Territoires » measures access to: a type of place, all places or a theme. */
export const accessChoice = {
  /** Name of the choice, then its values. */
  accessTo: "Accès à",
  accessChoices: {
    "france-services": "France services",
    tous: "Tous les lieux",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Lieux multi-services",
    theme: "Un thème",
  } satisfies Named<AccessChoiceWords["access"]>,
  /** Heading of « Territoires », and condition in the sentence of the method. */
  accessTitle: ({ access, names }: AccessChoiceWords) => {
    if (access === "theme") return `Accès à un lieu pour ce thème\u00a0: ${names}`;
    return {
      "france-services": "Accès à France services",
      tous: "Accès à tous les lieux",
      "espace-saisonnier": "Accès aux Espaces saisonniers",
      "lieu-multiservices": "Accès aux lieux multi-services et tiers-lieux",
    }[access];
  },
  /** What people are within the threshold of, after the threshold. */
  accessNear: ({ access, names }: AccessChoiceWords) => {
    if (access === "theme") return `d’un lieu pour ${names}`;
    return {
      tous: "d’un lieu",
      "france-services": "d’un France services",
      "espace-saisonnier": "d’un Espace saisonnier",
      "lieu-multiservices": "d’un lieu multi-services",
    }[access];
  },
};
