import type { TypedWord } from "./typed-words.ts";

/** Words that join a need, a place and a moment, or that requests for help contain, in the four languages. */
const LINKS: ReadonlySet<string> = new Set(
  [
    "pres proche proches vers autour cote dans chez environs environ alentours alentour secteur a au aux en pour avec sur par et ou",
    "le la les l du de des d un une ce cet cette prochain prochaine mon ma mes moi ici son sa ses plus",
    "je j m me on nous vous qui que quoi comment ai as avons avez suis est cherche chercher trouver veux voudrais dois doit faut puis peux peut besoin aller faire refaire remplir renouveler demander demande demarche demarches obtenir avoir perdu perdue perdre habite habitons aide aider dossier guichet agence permanence rdv ouvert ouverte ouverts ouvertes",
    "near close nearby around in at by from to next within for with on of the this my me here a an and or i m ve have need want can lost live find looking get apply help where how open office",
    "vicino vicina presso intorno dintorni zona nei nel nella nelle di del della dei per con il lo gli i un uno una mio mia me qui questo questa prossimo prossima dove cerco trovare fare rinnovare perso posso devo vivo come aiuto bisogno ho aperto aperta aperti ufficio sportello al alla allo ai da e o",
    "cerca junto alrededor en el los las un una de del al para por con mi aqui este esta proximo proxima donde busco buscar encontrar hacer renovar perdido puedo vivo como necesito ayuda abierto abierta abiertos oficina y o",
    "wo ist sind ich habe mein meine der die das fur in bei zu kann brauche suche bekommen finden verloren hilfe",
  ].flatMap((words) => words.split(" ")),
);
/** Articles with which a name may begin. */
const ARTICLES: ReadonlySet<string> = new Set(["l", "le", "la", "les"]);

/** Whether a word carries no need, place or moment by itself. */
export function isLink({ key }: TypedWord): boolean {
  return LINKS.has(key);
}

export function isArticle(word: TypedWord | undefined): boolean {
  return ARTICLES.has(word?.key ?? "");
}

/** First and end index of a place name among words, without the joining words around it; equal when there is none. */
export function nameWithin(words: readonly TypedWord[]): { readonly from: number; readonly to: number } {
  const first = words.findIndex((word) => !isLink(word));
  if (first < 0) return { from: 0, to: 0 };
  let from = first;
  while (from > 0 && isArticle(words[from - 1])) from--;
  return { from, to: words.findLastIndex((word) => !isLink(word)) + 1 };
}
