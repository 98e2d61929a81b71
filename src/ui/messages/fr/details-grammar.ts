import { once } from "../../once.ts";

// Apart from grammar.ts, which is in the code of the first list.

const lists = once(() => new Intl.ListFormat("fr-FR"));

export function liste(items: readonly string[]): string {
  return lists().format(items);
}
