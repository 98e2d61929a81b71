import type { TypedWord } from "./typed-words.ts";

/** Words that join a need, a place and a moment, or that requests for help contain, in the four languages. */
const LINKS: ReadonlySet<string> = new Set(
  [
    "pres proche proches vers autour cote dans chez environs environ alentours alentour secteur a au aux en pour avec sur par et ou",
    "le la les l du de des d un une ce cet cette prochain prochaine mon ma mes moi ici son sa ses plus",
    "je j cherche chercher trouver veux voudrais dois besoin faire refaire renouveler demander demande obtenir aide aider dossier guichet agence permanence rdv ouvert ouverte ouverts ouvertes",
    "near close nearby around in at by from to next within for with on of the this my me here a an and or i need want find looking get apply help where open office",
    "vicino vicina presso intorno dintorni zona nei nel nella nelle di del della dei per con il lo gli i un uno una mio mia me qui questo questa prossimo prossima dove cerco trovare fare rinnovare aiuto bisogno ho aperto aperta aperti ufficio sportello al alla allo ai da e o",
    "cerca junto alrededor en el los las un una de del al para por con mi aqui este esta proximo proxima donde busco buscar encontrar hacer renovar necesito ayuda abierto abierta abiertos oficina y o",
  ].flatMap((words) => words.split(" ")),
);
/** Articles with which a name may begin. */
const ARTICLES: ReadonlySet<string> = new Set(["l", "le", "la", "les"]);

/** Whether a word carries no need, place or moment by itself. */
export function isLink({ key }: TypedWord): boolean {
  return LINKS.has(key);
}

/** First and end index of a place name among words, without the joining words around it; equal when there is none. */
export function nameWithin(words: readonly TypedWord[]): { readonly from: number; readonly to: number } {
  const first = words.findIndex((word) => !isLink(word));
  if (first < 0) return { from: 0, to: 0 };
  let from = first;
  while (from > 0 && ARTICLES.has(words[from - 1]?.key ?? "")) from--;
  return { from, to: words.findLastIndex((word) => !isLink(word)) + 1 };
}
