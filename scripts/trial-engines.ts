import { spawnSync } from "node:child_process";
import { prepareEngineTrial } from "./other-engines.ts";
import { runShown } from "./run-shown.ts";

/**
 * Does whole tasks in Debian's Firefox, in WebKitGTK and in the oldest Chromium served, on the built site; an engine that cannot be had is
 * named and left out.
 */
const { command, env, skipped } = prepareEngineTrial(runShown);
for (const sentence of skipped) console.log(sentence);
if (command !== undefined) {
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, { env: { ...process.env, ...env }, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
