/** Common nouns at the beginning of names of passes, with their articles: "le col", "l’alpe". */
const ARTICLES: Readonly<Record<string, string>> = {
  alpe: "l’",
  barrage: "le ",
  col: "le ",
  combe: "la ",
  cormet: "le ",
  gorges: "les ",
  lac: "le ",
  mont: "le ",
  montagne: "la ",
  pas: "le ",
  plateau: "le ",
  pont: "le ",
  relais: "le ",
  tunnel: "le ",
};

/** Name of a pass in a French sentence, with its article: "le col de l’Iseran", "le Revard", "les gorges de la Nesque". */
export function withArticle(name: string): string {
  const article = ARTICLES[firstWord(name)];
  if (article !== undefined) return article + inSentence(name);
  return name.replace(/^(?:Le|La|Les) /, (own) => own.toLowerCase());
}

/** Name of a pass in a French sentence, with a common noun in lower case: "col de l’Iseran". */
export function inSentence(name: string): string {
  const noun = firstWord(name);
  return noun in ARTICLES ? noun + name.slice(noun.length) : name;
}

/** Phrase for a position in a commune: "à Gap", "au Grand-Bornand", "aux Houches", "à La Clusaz". */
export function atCommune(name: string): string {
  if (name.startsWith("Les ")) return `aux ${name.slice(4)}`;
  return name.startsWith("Le ") ? `au ${name.slice(3)}` : `à ${name}`;
}

/** Phrase for a position in a resort: "aux Deux Alpes", "au Corbier", "à l’Alpe d’Huez", "à la Plagne", "à Tignes". */
export function atResort(name: string): string {
  const article = ARTICLES[firstWord(name)];
  if (article !== undefined) return `à ${article}${name}`.replace(/^à le /, "au ").replace(/^à les /, "aux ");
  if (name.startsWith("La ")) return `à la ${name.slice(3)}`;
  return /^L['’]/.test(name) ? `à l’${name.slice(2)}` : atCommune(name);
}

/** Phrase for a position near a place: "près de Gap", "près d’Embrun", "près du col du Lautaret". */
export function nearPlace(name: string): string {
  return `près ${ofPlace(name)}`;
}

/** Name of a place after "de": "de Gap", "d’Embrun", "du Grand-Bornand", "des Houches", "de La Clusaz", "du col du Lautaret". */
export function ofPlace(name: string): string {
  const articled = withArticle(name);
  if (articled.startsWith("le ")) return `du ${articled.slice(3)}`;
  if (articled.startsWith("les ")) return `des ${articled.slice(4)}`;
  if (firstWord(name) in ARTICLES) return `de ${ARTICLES[firstWord(name)]}${name}`;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔÛÜ]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** Number of a road with its article, the same in French and Italian: "la D902", "l’A43". */
export function roadWithArticle(reference: string): string {
  return reference.startsWith("A") ? `l’${reference}` : `la ${reference}`;
}

function firstWord(name: string): string {
  return (name.split(" ")[0] ?? "").toLowerCase();
}

/** Name of the region in a title. */
export const REGION_NAME = "Les sept départements";
