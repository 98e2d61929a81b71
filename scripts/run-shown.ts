import { spawnSync } from "node:child_process";

/** Runs a command that installs something, shows its output as it comes, since that takes minutes, and returns whether it succeeded. */
export function runShown(command: string, args: readonly string[]): boolean {
  console.log(`Not found on this machine: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, [...args], { env, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
