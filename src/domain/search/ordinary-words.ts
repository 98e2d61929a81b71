import type { TypedWord } from "./typed-words.ts";

/**
 * Words of everyday French, English, Italian, Spanish and German that are also names of places here, begin one, or are one typo away from one.
 * None is taken for a place where it stands among other words: "aller" is not Allevard, "je viens" is not Viens.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  [
    "achat aime aimer alle aller ami ami annee ans apres argent arret autre avion bail bain bar blanche bois bon bonne car chaise chambre champ chat chaud chef chemin cher claire compte conges crois dis donne eau ecole eglise ete etre faux femme fille gare grand grande heures hier hopital hotel hui jacques jardin jean jeune jeunes jour lac lettre loi maire mairie maison mal maman mari marie mariee matin mens mere mieux mis mois montagne mort mot neige paul pas passe pense perdu permis petit petite petites pierre place pont porte que recu retard riviere roto route salle savoir semaine sin soleil station table temps tous tres tunnel urgent vache vallee vent vente veuve viens vient vieille vieux village ville voisin vol",
    "are boss can come did done far fill gave give got hospital hurt lived lives lost made month paper pass pay phone rose there these",
    "andare anno antes calle carta chi coche dar dare devo durante eres ese ora perche perder perso prima sei tiene venire verano",
    "aus bis brauche brief das dem den die fur haute meine monat neu offen vor woche alles alt",
  ].flatMap((words) => words.split(" ")),
);

/** Whether a word belongs to everyday language. */
export function isOrdinary(word: TypedWord | undefined): boolean {
  return ORDINARY.has(word?.key ?? "");
}
