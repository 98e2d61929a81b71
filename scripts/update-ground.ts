import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readGroundOptions, runGround } from "./ground/ground-steps.ts";

const options = readGroundOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exit(2);
}
// A step that is interrupted ends by itself, and the next one does not begin.
let isStopped = false;
process.on("SIGINT", () => {
  isStopped = true;
});
const isDone = runGround(options, {
  has: (file) => existsSync(join(process.cwd(), "public/data", file)),
  npm: (args) => {
    const { status, signal } = spawnSync("npm", args, { stdio: "inherit" });
    if (signal !== null || status === 130) isStopped = true;
    return status === 0;
  },
  say: (line) => console.log(line),
  isStopped: () => isStopped,
});
process.exitCode = isDone ? 0 : 1;
