import type { PeopleGroup } from "../../domain/demand/demand.ts";
import { certaintyOf, type States, type TerritoryFigures, tooFarShare } from "../../domain/figures/figures.ts";
import { departementOfCommune } from "../../domain/territory.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { atCommune } from "../../ui/messages/french-names.ts";
import { FORMAT, peopleText, words } from "../words.ts";
import { communesWithin, ownFigures, type TerritoryDocument } from "./document.ts";
import {
  agree,
  beyond,
  capital,
  communeCount,
  costInWords,
  doubts,
  frenchTerritory,
  service,
  typeset,
  typographic,
  within,
} from "./words.ts";

/** A sentence to read aloud, and how far it can be trusted. */
export interface Finding {
  readonly text: string;
  readonly note: string;
}

type FindingsInput = Pick<
  TerritoryDocument,
  "figures" | "winter" | "territory" | "communes" | "epcis" | "populationVintage"
>;

/** The findings of a territory: how many live too far, where they live, and what would change it. */
export function findingsOf(input: FindingsInput): readonly Finding[] {
  const findings = hasPeople(input) ? [howMany(input), where(input), change(input)] : [nobody(input)];
  return findings.map(({ text, note }) => ({ text: typeset(text), note: typeset(note) }));
}

function hasPeople(input: FindingsInput): boolean {
  return ownFigures(input).population > 0;
}

function nobody(input: FindingsInput): Finding {
  const { at } = spoken(input);
  const one = peopleText(1, input.figures.settings.people).replace(/^1 /, "");
  return { text: `${capital(at)}, aucune ${one} n’est comptée.`, note: vintage(input) };
}

function spoken({ territory, communes, epcis }: FindingsInput) {
  return frenchTerritory(territory, communes, epcis);
}

function vintage({ populationVintage }: FindingsInput): string {
  return `Population municipale, millésime ${populationVintage}.`;
}

/** The first sentence, and the second where a service only comes for some hours. */
function howMany(input: FindingsInput): Finding {
  const own = ownFigures(input);
  const { settings } = input.figures;
  return {
    text: [tooFarSentence(input, own), visitedSentence(own.states, settings.people)]
      .filter((part) => part !== "")
      .join(" "),
    note: `${vintage(input)} ${certaintySentence(input, own)}`,
  };
}

function tooFarSentence(input: FindingsInput, own: TerritoryFigures): string {
  const { at, of } = spoken(input);
  const { settings, places } = input.figures;
  const { tooFar } = own.states;
  const all = peopleText(own.population, settings.people);
  if (places.addresses + places.stops === 0)
    return `Aucun ${service(settings).replace(/^un /, "")} n’est connu, ni ici ni alentour : ${theMany(own.population, all)} ${of} en ${agree(own.population, "est", "sont toutes")} trop loin.`;
  if (tooFar === 0) {
    const near = own.states.visited === 0 ? within(settings) : `${within(settings)}, ou d’un de ses arrêts`;
    return `${capital(at)}, personne ne vit trop loin : ${theMany(own.population, all)} ${agree(own.population, "est", "sont toutes")} ${near}.`;
  }
  if (tooFar === own.population)
    return `${capital(at)}, ${theMany(tooFar, all)} ${agree(tooFar, "vit", "vivent toutes")} ${beyond(settings)}.`;
  const share = FORMAT.share(tooFarShare(own) ?? 0);
  return `${capital(at)}, ${peopleText(tooFar, settings.people)} sur ${FORMAT.number(own.population)} (${share}) ${agree(tooFar, "vit", "vivent")} ${beyond(settings)}.`;
}

/** "les 320 personnes", "la seule personne". */
function theMany(count: number, written: string): string {
  return count > 1 ? `les ${written}` : `la seule ${written.replace(/^1 /, "")}`;
}

function visitedSentence({ visited, tooFar }: States, group: PeopleGroup): string {
  if (visited === 0) return "";
  const who =
    tooFar === 0 ? peopleText(visited, group) : `${FORMAT.number(visited)} ${agree(visited, "autre", "autres")}`;
  return `Pour ${who}, il n’y a qu’une permanence : un service vient quelques heures.`;
}

/** How sure the number of people too far is, in plain words and with its bounds. */
function certaintySentence({ figures }: FindingsInput, own: TerritoryFigures): string {
  const { least, most } = own.tooFarRange;
  const certainty = words.certainty[certaintyOf(own)];
  if (least === most) return `${certainty}.`;
  return `${certainty} : avec ${doubts(figures.settings)}, ${range(own)}.`;
}

function range({ tooFarRange: { least, most } }: Pick<TerritoryFigures, "tooFarRange">): string {
  return `de ${FORMAT.number(least)} à ${FORMAT.number(most)}`;
}

/** Number of communes that a sentence names. */
const MOST_NAMED = 3;

function where(input: FindingsInput): Finding {
  const own = ownFigures(input);
  const concerned = communesWithin(input).filter(({ states }) => states.tooFar > 0);
  const inCommune = input.territory.level === "commune";
  const sentences = inCommune ? hamletSentence(own) : communesSentence(input, own, concerned);
  return {
    text: [sentences, farthestSentence(input, own)].filter((part) => part !== "").join(" "),
    note: inCommune ? vintage(input) : `${vintage(input)} ${namedCertainty(concerned.slice(0, MOST_NAMED))}`.trim(),
  };
}

/** Where all people are too far, no hamlet stands out. */
function hamletSentence({ states: { tooFar }, population, hamlets }: TerritoryFigures): string {
  if (tooFar === 0 || tooFar === population || hamlets.length === 0) return "";
  const named = FORMAT.list(hamlets.map(typographic));
  return `${theyLive(tooFar)} autour ${agree(hamlets.length, "de ce hameau", "de ces hameaux")} : ${named}.`;
}

function theyLive(count: number): string {
  return agree(count, "Cette personne vit", "Elles vivent");
}

function communesSentence(
  { territory }: FindingsInput,
  { states: { tooFar } }: TerritoryFigures,
  concerned: readonly TerritoryFigures[],
): string {
  const [first, ...others] = concerned.slice(0, MOST_NAMED);
  if (first === undefined) return "";
  const isFar = territory.level === "region";
  if (concerned.length === 1)
    return tooFar > 1
      ? `Elles vivent toutes dans une seule commune : ${typographic(first.name)}.`
      : `Cette personne vit ${atNamed(first, isFar)}.`;
  const [head, ...rest] = [
    `${atNamed(first, isFar)} (${peopleText(first.states.tooFar, "tous")})`,
    ...others.map((one) => `${atNamed(one, isFar)} (${FORMAT.number(one.states.tooFar)})`),
  ];
  const named = FORMAT.list([head ?? "", ...rest]);
  return concerned.length > MOST_NAMED
    ? `Elles vivent dans ${communeCount(concerned.length)}, d’abord ${named}.`
    : `Elles vivent ${named}.`;
}

type Named = Pick<TerritoryFigures, "name" | "ref">;

/** "à Vars"; in the region with the département, "à Apt dans le Vaucluse". */
function atNamed({ name, ref }: Named, withDepartement: boolean): string {
  const at = atCommune(typographic(name));
  const departement = withDepartement ? departementOfCommune(territoryKey(ref)) : undefined;
  if (departement === undefined) return at;
  return `${at} ${frenchTerritory({ level: "departement", code: departement.code }, [], []).at}`;
}

function farthestSentence({ figures, territory }: FindingsInput, { farthest }: TerritoryFigures): string {
  const { settings, places } = figures;
  if (farthest === undefined || places.addresses === 0) return "";
  const commune = typographic(farthest.commune);
  const hamlet = farthest.hamlet === farthest.commune ? "" : typographic(farthest.hamlet);
  const inCommune = territory.level === "commune";
  const at = inCommune ? hamlet : [hamlet, atCommune(commune)].filter((part) => part !== "").join(", ");
  const point = at === "" ? "un point habité" : at;
  if (farthest.cost === Number.POSITIVE_INFINITY)
    return `Pour le point habité le plus éloigné (${point.replace(/^à /, "")}), aucun trajet n’est possible${settings.way === "hiver" ? ", cols fermés" : ""}.`;
  const said = costInWords(farthest.cost, settings.threshold.metric);
  return at === ""
    ? `Le point habité le plus éloigné est à ${said} du lieu le plus proche.`
    : `Le point habité le plus éloigné est ${at} : ${said} jusqu’au lieu le plus proche.`;
}

function namedCertainty(named: readonly TerritoryFigures[]): string {
  if (named.length === 0) return "";
  const fragile = named.filter((one) => certaintyOf(one) === "fragile");
  if (fragile.length === 0) return named.length === 1 ? "Chiffre sûr." : "Chiffres sûrs pour ces communes.";
  return `Chiffre fragile ${FORMAT.list(fragile.map((one) => `${atCommune(typographic(one.name))} (${range(one)})`))}.`;
}

/** What planned places or closed passes change; else how near half of the people are. */
function change(input: FindingsInput): Finding {
  const { settings } = input.figures;
  if (settings.planned.length > 0) return changeByPlanned(input);
  if (settings.way === "hiver") return changeInWinter(input, input.figures);
  if (settings.way === "ete" && input.winter !== undefined) return changeInWinter(input, input.winter);
  return halfOfPeople(input);
}

function changeByPlanned(input: FindingsInput): Finding {
  const own = ownFigures(input);
  const { settings } = input.figures;
  const { planned } = settings;
  const [first] = planned;
  const one =
    first?.name === "" || first === undefined ? "le lieu ajouté" : `le lieu ajouté « ${typographic(first.name)} »`;
  const subject = planned.length === 1 ? one : `les ${FORMAT.number(planned.length)} lieux ajoutés`;
  const gain = own.before.tooFar - own.states.tooFar;
  const gained = communesWithin(input)
    .map((commune) => ({ commune, people: commune.before.tooFar - commune.states.tooFar }))
    .filter(({ people: count }) => count > 0)
    .sort((a, b) => b.people - a.people);
  const at = listed(
    gained.slice(0, MOST_NAMED).map(({ commune: { name }, people: count }) => ({ name, people: count })),
  );
  const gainedAt =
    gained.length === 0 || input.territory.level === "commune"
      ? ""
      : `, ${gained.length > MOST_NAMED ? "d’abord " : ""}${at}`;
  const text =
    gain > 0
      ? `Avec ${subject}, ${peopleText(gain, settings.people)} ne ${agree(gain, "serait", "seraient")} plus trop loin${gainedAt} : il en resterait ${FORMAT.number(own.states.tooFar)}, au lieu de ${FORMAT.number(own.before.tooFar)}.`
      : `Avec ${subject}, personne ne changerait de situation : ${peopleText(own.states.tooFar, settings.people)} ${agree(own.states.tooFar, "resterait", "resteraient")} trop loin.`;
  return { text, note: `${vintage(input)} Projection à population égale. ${certaintySentence(input, own)}` };
}

/** "à Vars (90) et aux Orres (30)"; one commune alone without its number, which the sentence has. */
function listed(communes: readonly { readonly name: string; readonly people: number }[]): string {
  const isAlone = communes.length === 1;
  return FORMAT.list(
    communes.map(
      ({ name, people }) => `${atCommune(typographic(name))}${isAlone ? "" : ` (${FORMAT.number(people)})`}`,
    ),
  );
}

/** @param winter figures with the passes closed */
function changeInWinter(input: FindingsInput, winter: FindingsInput["figures"]): Finding {
  const inside = new Set(communesWithin(input).map(({ ref }) => territoryKey(ref)));
  const changes = winter.seasonChanges.filter(({ code, people: count }) => inside.has(code) && count > 0);
  const more = changes.reduce((sum, { people: count }) => sum + count, 0);
  const note = `${vintage(input)} Seule la fermeture des cols change d’un calcul à l’autre : ni neige, ni verglas, ni trafic.`;
  const { people: group } = winter.settings;
  if (more === 0)
    return {
      text:
        input.territory.level === "commune"
          ? "La fermeture des cols n’y change rien : personne de plus n’est trop loin l’hiver."
          : "La fermeture des cols n’y change rien : dans aucune commune il n’y a plus de personnes trop loin l’hiver.",
      note,
    };
  const named = listed(changes.slice(0, MOST_NAMED));
  const isMore = changes.length > MOST_NAMED;
  const places =
    input.territory.level === "commune"
      ? ""
      : `, ${isMore ? `dans ${communeCount(changes.length)}, d’abord ` : ""}${named}`;
  return {
    text: `Quand les cols ferment, ${peopleText(more, group)} de plus ${agree(more, "vit", "vivent")} trop loin${places}.`,
    note,
  };
}

function halfOfPeople(input: FindingsInput): Finding {
  const { median } = ownFigures(input);
  const { settings } = input.figures;
  const text =
    median === undefined
      ? "Pour la moitié des personnes, aucun trajet ne mène à un tel lieu."
      : `La moitié des personnes comptées vivent à ${costInWords(median, settings.threshold.metric)} ou moins du lieu le plus proche.`;
  const about =
    settings.way === "droite"
      ? "À vol d’oiseau, ni les routes, ni le relief, ni les cols fermés ne comptent."
      : "Cols ouverts, sur route sèche et sans trafic.";
  return { text, note: `${vintage(input)} ${about}` };
}
