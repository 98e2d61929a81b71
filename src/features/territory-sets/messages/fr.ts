import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../ui/messages/message.ts";

/** Several territories measured as one. */
export const territorySets = {
  /** Heading of the folded part. */
  title: ({ count }: Counted) =>
    count > 1 ? `Ensemble de ${nombre(count)} territoires` : "Réunir plusieurs territoires",
  lead: "Des intercommunalités, des départements, des communes : les chiffres, la carte, le tableau, les exports et le rapport portent alors sur leur réunion. Une commune qui est dans deux d’entre eux compte une seule fois.",
  add: "Ajouter à l’ensemble",
  example: "Par exemple : Guillestrois, Embrun, 73",
  parts: "Territoires réunis",
  remove: ({ name }: { readonly name: string }) => `Retirer ${name}`,
  /** Spoken after each change. */
  added: ({ name, count }: Counted & { readonly name: string }) =>
    `${name} : ajouté. ${count > 1 ? `${nombre(count)} territoires réunis.` : "Un seul territoire."}`,
  removed: ({ name, count }: Counted & { readonly name: string }) =>
    `${name} : retiré. ${count === 0 ? "Les sept départements sont choisis." : count === 1 ? "Un seul territoire reste." : `${nombre(count)} territoires réunis.`}`,
  already: ({ name }: { readonly name: string }) => `${name} est déjà dans le territoire choisi.`,
  name: "Nom de l’ensemble",
  nameHint: "Il figure dans le titre du rapport, dans les fichiers et dans le lien.",
  paste: "Coller une liste",
  pasteField: "Codes INSEE de communes, codes SIREN d’EPCI, numéros de département ou noms exacts",
  pasteHint: "Un par ligne, ou séparés par des virgules, des points-virgules ou des tabulations.",
  pasteAdd: "Ajouter la liste",
  pasteReplace: "Remplacer par la liste",
  pasteDone: ({ count }: Counted) =>
    count > 1 ? `${nombre(count)} territoires lus dans la liste.` : "Un territoire lu dans la liste.",
  pasteEmpty: "La liste est vide : collez ou écrivez au moins un code ou un nom.",
  pasteNothing: "Aucun territoire des sept départements n’est dans cette liste.",
  pasteUnknown: ({ count, names }: Counted & { readonly names: string }) =>
    count > 1
      ? `${nombre(count)} textes ne désignent aucun territoire des sept départements : ${names}. Ils restent ci-dessus : corrigez-les ou effacez-les.`
      : `Un texte ne désigne aucun territoire des sept départements : ${names}. Il reste ci-dessus : corrigez-le ou effacez-le.`,
  pasteAmbiguous: ({ text, codes }: { readonly text: string; readonly codes: string }) =>
    `Plusieurs territoires s’appellent « ${text} » : écrivez plutôt un de leurs codes, ${codes}.`,
  /** Of a list of texts that is too long for a sentence. */
  others: ({ count }: Counted) => `${nombre(count)} autres`,
  unknownCodes: ({ count, codes }: Counted & { readonly codes: string }) =>
    count > 1
      ? `Le lien nomme ${nombre(count)} territoires que les données ne connaissent pas (${codes}) : ils ne comptent pas.`
      : `Le lien nomme un territoire que les données ne connaissent pas (${codes}) : il ne compte pas.`,
};
