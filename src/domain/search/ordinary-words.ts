import type { TypedWord } from "./typed-words.ts";

/**
 * Words of everyday French, English, Italian, Spanish and German that are also names of places here, begin one, or are one typo away from one.
 * None is taken for a place where it stands among other words: "je viens de Gap" is not Viens. Joining words (`isLink`) are not listed again.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  [
    "achat aime aimer alle ami annee ans apres argent arret autre avion bail bain bar blanche bois bon bonne car chaise chambre champ chat chaud chef chemin cher claire compte conges crois dis donne eau ecole eglise ete etre faux femme fille gare grand grande heures hier hopital hotel hui jacques jardin jean jeune jeunes jour lac lettre loi maire mairie maison mal maman mari marie mariee matin mens mere mieux mis mois montagne mort mot neige paul pas passe pense permis petit petite petites pierre place pont porte recu retard riviere roto route salle savoir semaine sin soleil station table temps tous tres tunnel urgent vache vallee vent vente veuve viens vient vieille vieux village ville voisin vol",
    "are boss did done far fill gave give got hospital hurt lived lives made month paper pass pay phone rose there these",
    "andare anno antes calle carta chi coche dar dare durante eres ese ora perche perder prima sei tiene venire verano",
    "aus bis brief dem den haute monat neu offen vor woche alles alt",
  ].flatMap((words) => words.split(" ")),
);

/** Whether a word belongs to everyday language. */
export function isOrdinary(word: TypedWord | undefined): boolean {
  return ORDINARY.has(word?.key ?? "");
}
