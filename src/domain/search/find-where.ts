import { memoise } from "../memoise.ts";
import { type HamletIndex, searchHamlets } from "./search-hamlets.ts";
import type { SearchGroup, SearchIndex } from "./search-index.ts";
import { isOneTypoApart, type TypedWord, toKeyWords, toNameKey } from "./search-key.ts";
import { type SearchHit, searchPlaces } from "./search-places.ts";
import { isCertain, isElsewhere } from "./search-query.ts";

export interface FoundWhere {
  readonly hit: SearchHit;
  /** Indices of the words that name it. */
  readonly places: ReadonlySet<number>;
}

/** Names that a line may contain. */
export interface WhereContext {
  readonly index: SearchIndex;
  readonly hamlets: HamletIndex;
  /** Group of places preferred. */
  readonly firstGroup: SearchGroup;
}

/** Indices of adjacent words. */
type Span = readonly number[];

const MOST_HITS = 3;
/** Least length of a word that may have a typo, and of one that may be a beginning. */
const LEAST_TYPO_LETTERS = 5;
const LEAST_BEGUN_LETTERS = 3;

/**
 * Finds the places that the free words of a line name. The first of these that gives a place decides: the longest whole name of a commune, resort,
 * pass or massif, of equals the last one; the whole name of a hamlet, where no other word is left; at the end of the line, the beginning of a
 * name; some words of a name; a name with one typo. Returns several places where the words fit several.
 * @param isFree whether the word at an index belongs to no need, moment or département
 */
export function findWheres(
  words: readonly TypedWord[],
  isFree: (at: number) => boolean,
  context: WhereContext,
): readonly FoundWhere[] {
  const names = placeNamesOf(context.index);
  const runs = runsOf(words, isFree, names);
  const all = runs.flat();
  const says = (at: number) =>
    isSaying(words[at]) || runs.some(([only, ...others]) => only === at && others.length === 0);
  // "l'Argentière" is not Argentière: an article before a name belongs to it.
  const lacksArticle = ([from = 0]: Span) => all.includes(from - 1) && isArticle(words[from - 1]);
  const spans = [...(runs.length > 1 ? [all] : []), ...runs.flatMap(spansOf)]
    .filter((span) => span.some(says) && !lacksArticle(span))
    .sort((a, b) => b.length - a.length || (b[0] ?? 0) - (a[0] ?? 0))
    .map((span) => ({ typed: span.flatMap((at) => words[at] ?? []), span }));
  const leavesWords = (span: Span) => all.some((at) => !span.includes(at) && says(at));
  const isLast = ({ span }: Part) => span.at(-1) === words.length - 1;
  const isPlain = (part: Part) =>
    part.typed.length > 1 ||
    !isOrdinary(part.typed[0]) ||
    (!leavesWords(part.span) && (part.span[0] === 0 || isLast(part)));
  const areasOf = memoise(({ typed }: Part) => searchAreas(typed, context));
  const wholeNamed = (part: Part) => {
    const areas = () => areasOf(part).filter(({ fit }) => fit !== "part");
    if (names.areas.has(keyOf(part.typed))) return areas();
    const hamlets = leavesWords(part.span) ? [] : searchHamlets(context.hamlets, textOf(part.typed), MOST_HITS);
    const whole = hamlets.filter(({ fit }) => fit === "exact");
    // A town whose first words are the name of a hamlet is meant: Faverges-Seythenex.
    const towns = whole.length === 0 ? [] : areas();
    return towns.length > 0 ? towns : whole;
  };
  // "puget th" is not Puget: the line is not finished.
  const begun = (part: Part) =>
    part.typed.length > 1 && isLast(part) ? areasOf(part).filter((hit) => beginsWith(hit, part.typed)) : [];
  const exact = firstFound(spans.filter(isPlain), (part) => {
    const found = wholeNamed(part);
    return found.length > 0 ? found : begun(part);
  });
  if (exact.length > 0) return exact;
  const mayName = (part: Part) =>
    part.span.length === all.length ||
    isLast(part) ||
    mayBeTypo(part) ||
    part.typed.every(({ key }) => names.words.has(key));
  return firstFound(
    spans.filter((part) => part.typed.some((word) => isSaying(word) && !isOrdinary(word)) && mayName(part)),
    (part) => areasOf(part).filter((hit) => isNamed(hit, part.typed, isLast(part))),
  );
}

/** Words of a line that may be a name, with their indices. */
interface Part {
  readonly typed: readonly TypedWord[];
  readonly span: Span;
}

function firstFound(parts: readonly Part[], search: (part: Part) => readonly SearchHit[]): readonly FoundWhere[] {
  for (const part of parts) {
    const [first, ...others] = search(part);
    if (first === undefined) continue;
    const rivals = others.filter((hit) => hit.label !== first.label || isElsewhere(first, hit));
    const hits = isCertain([first, ...rivals]) ? [first] : [first, ...rivals];
    return hits.map((hit) => ({ hit, places: new Set(part.span) }));
  }
  return [];
}

/** The best hit of each group, then the others. */
function searchAreas(typed: readonly TypedWord[], { index, firstGroup }: WhereContext): readonly SearchHit[] {
  const groups = searchPlaces(index, textOf(typed), MOST_HITS, firstGroup).filter(({ group }) => group !== "lieu");
  return [...groups.flatMap(({ hits }) => hits.slice(0, 1)), ...groups.flatMap(({ hits }) => hits.slice(1))];
}

/** Whether a hit is named by each typed word, whole or with one typo; the last word may be begun at the end of a line, or after another. */
function isNamed(hit: SearchHit, typed: readonly TypedWord[], isLast: boolean): boolean {
  if (hit.fit !== "part") return true;
  const names = [hit.label, hit.foundBy?.text ?? ""];
  const known = names.flatMap((name) => [...toKeyWords(name), ...(toNameKey(name)?.words ?? [])]);
  const sought = typed.filter(isSaying);
  const mayBeBegun = isLast || sought.length > 1;
  return sought.every(
    (word, place) =>
      known.includes(word.key) ||
      (!isOrdinary(word) &&
        (known.some((name) => word.key.length >= LEAST_TYPO_LETTERS && isOneTypoApart(word.key, name)) ||
          (mayBeBegun && place === sought.length - 1 && isBegun(word, known)))),
  );
}

function beginsWith({ label }: SearchHit, typed: readonly TypedWord[]): boolean {
  return toNameKey(label)?.wholes.some((name) => name.startsWith(keyOf(typed))) === true;
}

function isBegun({ key }: TypedWord, known: readonly string[]): boolean {
  return key.length >= LEAST_BEGUN_LETTERS && known.some((name) => name.startsWith(key));
}

function mayBeTypo({ typed: [first, ...others] }: Part): boolean {
  return others.length === 0 && (first?.key.length ?? 0) >= LEAST_TYPO_LETTERS;
}

/** Whether a word may name a place by itself: no joining word, and no number but a postcode. */
function isSaying(word: TypedWord | undefined): boolean {
  return word !== undefined && !isLink(word) && !/^\d{1,4}$/.test(word.text);
}

/** Runs of adjacent free words without joining words around them ("pres de", "à"); a run of one may be a name: Vers. */
function runsOf(words: readonly TypedWord[], isFree: (at: number) => boolean, { areas }: PlaceNames): readonly Span[] {
  const runs: number[][] = [];
  for (const [place, { key }] of words.entries()) {
    if (!isFree(place) || key === "") continue;
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const typed = run.flatMap((place) => words[place] ?? []);
    if (areas.has(keyOf(typed))) return [run];
    const { from, to } = nameWithin(typed);
    return to > from ? [run.slice(from, to)] : [];
  });
}

function spansOf(run: Span): readonly Span[] {
  return run.flatMap((_, from) => run.slice(from).map((__, length) => run.slice(from, from + length + 1)));
}

function keyOf(typed: readonly TypedWord[]): string {
  return typed.map(({ key }) => key).join("");
}

function textOf(typed: readonly TypedWord[]): string {
  return typed.map(({ text }) => text).join(" ");
}

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
function isOrdinary(word: TypedWord | undefined): boolean {
  return ORDINARY.has(word?.key ?? "");
}

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

function isArticle(word: TypedWord | undefined): boolean {
  return ARTICLES.has(word?.key ?? "");
}

/** First and end index of a place name among words, without the joining words around it; equal when there is none. */
function nameWithin(words: readonly TypedWord[]): { readonly from: number; readonly to: number } {
  const first = words.findIndex((word) => !isLink(word));
  if (first < 0) return { from: 0, to: 0 };
  let from = first;
  while (from > 0 && isArticle(words[from - 1])) from--;
  return { from, to: words.findLastIndex((word) => !isLink(word)) + 1 };
}

/** Names of an index that consist of whole words, as keys. */
export interface PlaceNames {
  /** Whole names of communes, resorts, passes and massifs, without gaps. */
  readonly areas: ReadonlySet<string>;
  /** Whole names of places that help, without gaps. */
  readonly places: ReadonlySet<string>;
  /** Words of the names of communes, resorts, passes and massifs. */
  readonly words: ReadonlySet<string>;
}

const AREA_GROUPS: readonly SearchGroup[] = ["commune", "station", "relief"];

/** Names of an index, computed once per index. */
export const placeNamesOf: (index: SearchIndex) => PlaceNames = memoise(listNames);

function listNames({ groups, lexicons }: SearchIndex): PlaceNames {
  const areas = AREA_GROUPS.flatMap((group) => groups[group]).flatMap(({ names }) => names);
  const places = groups.lieu.flatMap(({ names }) => names);
  const text = (lexicon: readonly string[]) => (at: number) => lexicon[at] ?? "";
  return {
    areas: new Set(areas.flatMap(({ wholes }) => wholes.map(text(lexicons.wholes)))),
    places: new Set(places.flatMap(({ wholes }) => wholes.map(text(lexicons.wholes)))),
    words: new Set(areas.flatMap(({ words }) => words.map(text(lexicons.words)))),
  };
}
