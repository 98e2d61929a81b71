import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { hostFiles } from "./publish/host-files.ts";

/** Writes the configurations of hosts into deploy/, from scripts/publish/hosting.ts. */
for (const [path, text] of Object.entries(hostFiles())) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
