import { number } from "../../../ui/messages/en/grammar.ts";
import type { TerritorySetsWords } from "./fr.ts";

export const territorySets: TerritorySetsWords = {
  title: ({ count }) => (count > 1 ? `Set of ${number(count)} territories` : "Join several territories"),
  lead: "Groups of communes (EPCI), départements, communes: figures, map, table, exports and report then cover all of them together. A commune in two of them counts once.",
  add: "Add to the set",
  example: "For example: Guillestrois, Embrun, 73",
  parts: "Joined territories",
  remove: ({ name }) => `Remove ${name}`,
  added: ({ name, count }) =>
    `${name}: added. ${count > 1 ? `${number(count)} joined territories.` : "A single territory."}`,
  removed: ({ name, count }) =>
    `${name}: removed. ${count === 0 ? "The seven départements are chosen." : count === 1 ? "A single territory is left." : `${number(count)} joined territories.`}`,
  already: ({ name }) => `${name} is already in the chosen territory.`,
  name: "Name of the set",
  nameHint: "It appears in the title of the report, in the files and in the link.",
  paste: "Paste a list",
  pasteField:
    "INSEE codes of communes, SIREN codes of groups of communes (EPCI), numbers of départements, or exact names",
  pasteHint: "One a line, or separated by commas, semicolons or tabs.",
  pasteAdd: "Add the list",
  pasteReplace: "Replace by the list",
  pasteDone: ({ count }) =>
    count > 1 ? `${number(count)} territories read from the list.` : "One territory read from the list.",
  pasteEmpty: "The list is empty: paste or write at least one code or name.",
  pasteNothing: "No territory of the seven départements is in this list.",
  pasteUnknown: ({ count, names }) =>
    count > 1
      ? `${number(count)} texts name no territory of the seven départements: ${names}. They stay above: correct or delete them.`
      : `One text names no territory of the seven départements: ${names}. It stays above: correct or delete it.`,
  pasteAmbiguous: ({ text, codes }) =>
    `Several territories are called “${text}”: write one of their codes instead, ${codes}.`,
  others: ({ count }) => `${number(count)} others`,
  unknownCodes: ({ count, codes }) =>
    count > 1
      ? `The link names ${number(count)} territories that the data do not know (${codes}): they do not count.`
      : `The link names a territory that the data do not know (${codes}): it does not count.`,
};
