import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";

export interface CommandResult {
  readonly succeeded: boolean;
  /** Standard output and error, interleaved as they came. */
  readonly output: string;
}

/** A step that hangs must not block the others for ever. */
const LIMIT_MIN = 40;

/** Runs a command of the project (node_modules/.bin comes first) without input, collects its output, and reports it as it comes. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  hear: (output: string) => void = () => undefined,
): Promise<CommandResult> {
  const path = [resolve("node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn(command, [...args], {
    env: { ...process.env, NO_COLOR: "1", ...env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MIN * 60_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    hear(chunk.toString("utf8"));
  });
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((settle) => {
    child.on("error", (error) => settle({ succeeded: false, output: `${command}: ${error.message}\n` }));
    child.on("close", (code, signal) => {
      const end = signal === null ? "" : `${command} was stopped by ${signal} (limit: ${LIMIT_MIN} min)\n`;
      settle({ succeeded: code === 0, output: Buffer.concat(chunks).toString("utf8") + end });
    });
  });
}
