import type { Theme } from "../../../domain/themes.ts";
import type { Named } from "../message.ts";

export const themes = {
  /** Meaning of a theme, for people who do not know the French public services. */
  themeMeanings: {
    emploi:
      "S’inscrire à France Travail, chercher un emploi, déclarer sa situation, comprendre son contrat ou sa fiche de paie.",
    formation:
      "Trouver une formation et son financement, utiliser son compte personnel de formation, préparer une reconversion.",
    logement:
      "Demander une aide au logement ou un logement social, chercher où se loger, connaître les aides pour rénover.",
    sante: "S’inscrire à l’Assurance maladie, suivre ses remboursements, demander la Complémentaire santé solidaire.",
    famille: "Demander une prestation de la CAF ou de la MSA : naissance, garde d’enfant, prime d’activité, RSA.",
    retraite: "Vérifier son relevé de carrière, demander sa retraite, suivre son dossier et ses versements.",
    impots: "Déclarer ses revenus, payer un impôt, comprendre un avis, corriger une erreur.",
    droits: "Connaître ses droits, rencontrer un juriste ou un conciliateur, demander l’aide juridictionnelle.",
    identite: "Préparer une demande de carte d’identité, de passeport, de permis de conduire ou de carte grise.",
    numerique: "Utiliser un ordinateur, se faire aider pour une démarche en ligne, apprendre à s’en servir seul.",
    mobilite: "Se déplacer sans voiture ou à plusieurs, connaître les transports et les aides au permis.",
    energie: "Utiliser son chèque énergie, comprendre une facture, se renseigner pour mieux isoler son logement.",
    courrier: "Envoyer ou retirer lettres et colis, ou se faire aider pour les services de La Poste.",
    commerce: "Faire de petites courses sur place : épicerie, pain, produits d’ici, relais.",
    coworking: "Travailler à un bureau partagé avec une bonne connexion, à l’heure, au jour ou au mois.",
    culture: "Lire, emprunter, écouter, voir une exposition ou un spectacle, prendre part à un atelier.",
    alimentation: "Boire ou manger sur place, acheter des produits locaux, partager une cuisine ou un jardin.",
    transition: "Réparer, réemployer, partager des outils, apprendre à consommer moins d’énergie et de matière.",
  } satisfies Named<Theme>,
};

export type ThemesWords = typeof themes;
