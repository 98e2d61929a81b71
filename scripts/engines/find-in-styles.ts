import bcd, { type Identifier } from "@mdn/browser-compat-data";
import { type AtRule, type Declaration, parse, type Rule } from "postcss";
import type { EngineSupport } from "./engine-support.ts";
import type { Finding } from "./finding.ts";

type Asked = readonly (readonly [name: string, feature: Identifier | undefined])[];

const { properties, selectors, types, "at-rules": atRules } = bcd.css;
const DYNAMIC_VIEWPORT = types?.["length"]?.["viewport_percentage_units_dynamic"];
/** Units that are younger than the others. */
const UNITS: Readonly<Record<string, Identifier | undefined>> = {
  ...Object.fromEntries(["dvh", "dvw", "dvb", "dvi", "dvmin", "dvmax"].map((unit) => [unit, DYNAMIC_VIEWPORT])),
  ...Object.fromEntries(
    ["cqw", "cqh", "cqi", "cqb", "cqmin", "cqmax"].map((unit) => [
      unit,
      types?.["length"]?.["container_query_length_units"],
    ]),
  ),
  lh: types?.["length"]?.["lh"],
  rlh: types?.["length"]?.["rlh"],
  cap: types?.["length"]?.["cap"],
};
const COLOURS = types?.["color"];

/**
 * Finds what the oldest engines lack in built styles: properties, keywords and functions of their values, units, selectors, at-rules and
 * what these ask, nesting.
 */
export function stylesFinder({ lackedBy }: EngineSupport): (css: string) => readonly Finding[] {
  return (css) => {
    const findings = new Map<string, Finding>();
    const ask = (asked: Asked) => {
      for (const [name, feature] of asked) {
        const lack = feature?.__compat === undefined ? [] : lackedBy(feature.__compat);
        if (lack.length > 0) findings.set(name, { name, lackedBy: lack });
      }
    };
    const root = parse(css);
    root.walkDecls((declaration) => ask(askedByDeclaration(declaration)));
    root.walkRules((rule) => ask(askedByRule(rule)));
    root.walkAtRules((rule) => ask(askedByAtRule(rule)));
    return [...findings.values()];
  };
}

function askedByDeclaration({ prop, value }: Declaration): Asked {
  const property = prop.startsWith("-") ? undefined : properties?.[prop];
  const words = value.replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'/g, "");
  return [
    [prop, property],
    ...wordsOf(words, /(?<![\w.#-])([a-z][a-z-]*)(?![\w(-])/g, (word) => [`${prop}: ${word}`, property?.[word]]),
    ...wordsOf(words, /(?<![\w-])([a-z][a-z-]*)\(/g, (word) => [
      `${word}()`,
      COLOURS?.[word] ?? types?.[word] ?? property?.[word],
    ]),
    ...wordsOf(words, /\d([a-z]+)(?![\w-])/g, (unit) => [unit, UNITS[unit]]),
  ];
}

function askedByRule({ selector, parent }: Rule): Asked {
  const isNested = parent?.type === "rule" || selector.includes("&");
  return [
    ["nesting", isNested ? selectors?.["nesting"] : undefined],
    ...wordsOf(selector, /(?<!\\):{1,2}([a-z][a-z-]*)/g, (name) => [`:${name}`, selectors?.[name]]),
  ];
}

function askedByAtRule({ name, params }: AtRule): Asked {
  const rule = atRules?.[name];
  const isRange = name === "media" && /[<>]/.test(params);
  return [
    [`@${name}`, rule],
    ["@media (width <= …)", isRange ? rule?.["range_syntax"] : undefined],
    ...wordsOf(params, /\(\s*([a-z-]+)/g, (asked) => [`@${name} (${asked})`, rule?.[asked]]),
  ];
}

function wordsOf(text: string, pattern: RegExp, askedBy: (word: string) => Asked[number]): Asked {
  return [...text.matchAll(pattern)].map(([, word = ""]) => askedBy(word));
}
