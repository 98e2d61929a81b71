import { type ChildProcess, fork } from "node:child_process";
import * as v from "valibot";

/** An engine in a process of its own: its failure ends that process only, and each uses one core. */
export interface EngineProcess {
  /** @throws EngineFault with the engine's words */
  readonly ask: (kind: EngineKind, query: object) => Promise<unknown>;
  readonly end: () => void;
}

export type EngineKind = "matrix" | "locate";

/** The engine refuses a question, or its process has ended. */
export class EngineFault extends Error {}

const replySchema = v.object({ id: v.number(), answer: v.optional(v.string()), fault: v.optional(v.string()) });

/** Starts an engine. @param packageFolder of the installed engine. @param configFile its configuration */
export function startEngine(packageFolder: string, configFile: string): EngineProcess {
  const child = fork(new URL("./engine-worker.ts", import.meta.url), [packageFolder, configFile], {
    execArgv: ["--import", "tsx"],
    // The engine writes its own words, in English, to both; a failure is said by the command.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let ended: EngineFault | undefined;
  child.on("message", (message) => {
    const { id, answer, fault } = v.parse(replySchema, message);
    const own = waiting.get(id);
    waiting.delete(id);
    if (answer === undefined) own?.reject(new EngineFault(fault ?? "sans réponse"));
    else own?.resolve(JSON.parse(answer));
  });
  const stop = (reason: string) => {
    ended ??= new EngineFault(reason);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  child.on("error", (error) => stop(error.message));
  child.on("exit", (code, signal) => stop(`le moteur s’est arrêté (${signal ?? code})`));
  return {
    ask: (kind, query) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        send(child, { id: asked, kind, query: JSON.stringify(query) });
      }),
    end: () => child.kill(),
  };
}

function send(child: ChildProcess, message: { id: number; kind: EngineKind; query: string }): void {
  child.send(message);
}
