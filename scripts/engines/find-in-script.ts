import bcd, { type CompatStatement } from "@mdn/browser-compat-data";
import { type CallExpression, type Identifier, type Literal, type MemberExpression, type Node, parse } from "acorn";
import { full } from "acorn-walk";
import { type EngineSupport, featuresIn } from "./engine-support.ts";
import type { Finding } from "./finding.ts";

/** The oldest engines parse all of ES2022 but for the constructs that `syntaxOf` looks for. */
const EDITION = 2022;
const LOOKBEHIND = /\(\?<[=!]/;
const STATIC = /_static$/;
const GLOBAL_OBJECTS = ["globalThis", "self", "window"];
const GLOBAL_SCOPES = ["Window", "WorkerGlobalScope", "ServiceWorkerGlobalScope"];

/** What some oldest engine lacks, by name, and which. */
interface Lacked {
  /** As "requestIdleCallback". */
  readonly globals: Names;
  /** As "URL.canParse". */
  readonly statics: Names;
  /** Methods of instances, as "toSorted". A name that any interface has in all engines is left out: `has` may be that of a Map. */
  readonly methods: Names;
}

/**
 * Finds what the oldest engines do not parse or lack in built scripts: syntax, globals, static members and called methods of the language
 * and of the interfaces of the web. A method is known by its name alone. A property that is only read is `undefined` where it is
 * lacking, and is not found; nor are options in objects, events and computed names.
 */
export function scriptFinder(support: EngineSupport): (code: string) => readonly Finding[] {
  const lacked = listLacked(support);
  return (code) => {
    try {
      return findIn(parse(code, { ecmaVersion: EDITION, sourceType: "module" }), lacked);
    } catch (error) {
      return [{ name: `syntax: ${error instanceof Error ? error.message : String(error)}`, lackedBy: [] }];
    }
  };
}

function findIn(program: Node, { globals, statics, methods }: Lacked): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const add = (name: string, lackedBy: readonly string[] | undefined) => {
    if (lackedBy !== undefined) findings.set(name, { name, lackedBy });
  };
  const declared = new Set<string>();
  const read = new Set<string>();
  full(program, (node, _, type) => {
    const syntax = syntaxOf(node);
    if (syntax !== undefined) add(syntax, ["safari before 16.4"]);
    if (is<Identifier>(node, "Identifier")) (type === "VariablePattern" ? declared : read).add(node.name);
    for (const name of namesOfMember(node)) add(name, globals.lackedBy(name) ?? statics.lackedBy(name));
    const method = calledMethod(node);
    if (method !== undefined) add(method, methods.lackedBy(method));
  });
  for (const name of read) if (!declared.has(name)) add(name, globals.lackedBy(name));
  return [...findings.values()];
}

/** Class static blocks and lookbehind, also in the text of a RegExp. */
function syntaxOf(node: Node): string | undefined {
  if (node.type === "StaticBlock") return "syntax: class static block";
  const text = is<Literal>(node, "Literal") ? String(node.raw) : "";
  return LOOKBEHIND.test(text) ? `syntax: lookbehind in ${text.slice(0, 60)}` : undefined;
}

/** "URL.canParse" as a static member; "open" of `window.open` as a global. */
function namesOfMember(node: Node): readonly string[] {
  if (!is<MemberExpression>(node, "MemberExpression")) return [];
  const { owner, name } = partsOf(node);
  return GLOBAL_OBJECTS.includes(owner) ? [name] : [`${owner}.${name}`];
}

function partsOf({ object, property, computed }: MemberExpression): { owner: string; name: string } {
  const owner = is<Identifier>(object, "Identifier") ? object.name : "";
  if (!computed) return { owner, name: is<Identifier>(property, "Identifier") ? property.name : "" };
  return { owner, name: is<Literal>(property, "Literal") ? String(property.value) : "" };
}

/** The method that a call names; a call with `?.` asks whether it exists. */
function calledMethod(node: Node): string | undefined {
  if (!is<CallExpression>(node, "CallExpression") || node.optional) return undefined;
  const { callee } = node;
  if (!is<MemberExpression>(callee, "MemberExpression")) return undefined;
  const { owner, name } = partsOf(callee);
  return owner === "" || !/^[A-Z]\w{2,}$/.test(owner) ? name : undefined;
}

function is<T extends Node>(node: Node, type: T["type"]): node is T {
  return node.type === type;
}

function listLacked({ lackedBy, isCommon }: EngineSupport): Lacked {
  const globals = new Names();
  const statics = new Names();
  const methods = new Names();
  const addMember = (owner: string, name: string, feature: CompatStatement) => {
    const lack = lackedBy(feature);
    if (GLOBAL_SCOPES.includes(owner)) globals.add(name, lack);
    // The data mark the static members of the web, and not those of the language.
    statics.add(`${owner}.${name.replace(STATIC, "")}`, lack);
    if (STATIC.test(name)) return;
    // What one engine alone has is used on purpose, and its names are often those of other things.
    if (lack.length === 0 || isCommon(feature)) methods.add(name, lack);
  };
  for (const [owner, type] of [bcd.api, bcd.javascript["builtins"], bcd.javascript["builtins"]?.["Intl"]].flatMap(
    featuresIn,
  )) {
    const lackOwner = type.__compat === undefined ? [] : lackedBy(type.__compat);
    globals.add(owner, lackOwner);
    // Whoever has an instance of a lacking type has asked for the type: that is found already.
    if (lackOwner.length > 0) continue;
    for (const [name, { __compat: feature }] of featuresIn(type)) {
      if (feature !== undefined && !name.endsWith("_event")) addMember(owner, name, feature);
    }
  }
  return { globals, statics, methods };
}

/** Names of features; one that is known somewhere counts as known. */
class Names {
  private readonly known = new Set<string>();
  private readonly lacking = new Map<string, readonly string[]>();

  add(name: string, lackedBy: readonly string[]): void {
    if (lackedBy.length === 0) this.known.add(name);
    else this.lacking.set(name, lackedBy);
  }

  lackedBy(name: string): readonly string[] | undefined {
    return this.known.has(name) ? undefined : this.lacking.get(name);
  }
}
