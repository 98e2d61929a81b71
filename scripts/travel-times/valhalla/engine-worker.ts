import { createRequire } from "node:module";
import * as v from "valibot";
import { readText } from "../../read-text.ts";

// Process of one engine: answers the questions of engine-process.ts one after the other, as the text of their JSON.

interface Actor {
  readonly matrix: (query: string) => Promise<string>;
  readonly locate: (query: string) => Promise<string>;
}

interface Valhalla {
  readonly Actor: new (config: string) => Actor;
}

const questionSchema = v.object({ id: v.number(), kind: v.picklist(["matrix", "locate"]), query: v.string() });

const [, , packageFolder = "", configFile = ""] = process.argv;
const { Actor } = createRequire(import.meta.url)(packageFolder) as Valhalla;
const actor = new Actor(readText(configFile));

process.on("message", (message) => {
  const { id, kind, query } = v.parse(questionSchema, message);
  actor[kind](query).then(
    (answer) => process.send?.({ id, answer }),
    (error: unknown) => process.send?.({ id, fault: error instanceof Error ? error.message : String(error) }),
  );
});
process.on("disconnect", () => process.exit());
