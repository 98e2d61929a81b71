import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The engine: its package of npm, MIT, with Valhalla's binaries. The sum makes npm refuse any other content. */
export const ENGINE = {
  name: "@valhallajs/valhallajs",
  version: "3.6.1",
  integrity: "sha512-od2CkY58XW2Frf2/6KTaqgd567XwGKkwFu4ga4YjYOAdu0u3aJIODEr6zlY6sSKW3qGylW1wwg3joZHidIbaiw==",
  megabytes: 87,
} as const;

/** Systems for which the package has binaries. */
const PLATFORMS: readonly string[] = ["linux-x64", "linux-arm64", "darwin-arm64"];

/** Folders of the installed engine. */
export interface EngineFolders {
  /** The package, which Node loads. */
  readonly package: string;
  /** Its programs for this system. */
  readonly binaries: string;
}

export interface EngineMachine {
  /** Folder in which the engine is kept between runs. */
  readonly cache: string;
  /** As in process.platform and process.arch: "linux-x64". */
  readonly platform: string;
  readonly say: (line: string) => void;
  /** Runs npm in a folder; an error text when it fails. */
  readonly npm: (args: readonly string[], folder: string) => string | undefined;
}

export function thisMachine(cache: string, say: (line: string) => void): EngineMachine {
  return { cache, platform: `${process.platform}-${process.arch}`, say, npm: runNpm };
}

/** Finds the engine in the cache, or fetches it; or says in French why it cannot be had. */
export function ensureEngine({ cache, platform, say, npm }: EngineMachine): EngineFolders | string {
  if (!PLATFORMS.includes(platform)) {
    return `Le moteur Valhalla n’existe pas pour ce système (${platform}) : il lui faut Linux (x64, arm64) ou macOS (arm64). La commande sans --engine mesure auprès de la Géoplateforme.`;
  }
  const folders = foldersIn(cache, platform);
  if (isInstalled(folders)) return folders;
  say(`Téléchargement du moteur ${ENGINE.name} ${ENGINE.version} (${ENGINE.megabytes} Mo, licence MIT) dans ${cache}.`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "package.json"), JSON.stringify(packageFile(), null, 2));
  writeFileSync(join(cache, "package-lock.json"), JSON.stringify(lockFile(), null, 2));
  const fault = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cache);
  if (fault !== undefined) {
    return `Le moteur n’a pas pu être téléchargé par npm : ${fault}. Vérifiez le réseau, puis relancez la commande.`;
  }
  return isInstalled(folders)
    ? folders
    : `Le moteur téléchargé dans ${cache} n’est pas complet : effacez ce dossier, puis relancez.`;
}

/** Whether the engine is in the cache, for tests that are skipped without it. */
export function hasEngine(cache: string): boolean {
  return isInstalled(foldersIn(cache, `${process.platform}-${process.arch}`));
}

function foldersIn(cache: string, platform: string): EngineFolders {
  const folder = join(cache, "node_modules", ENGINE.name);
  return { package: folder, binaries: join(folder, ...platform.split("-")) };
}

function isInstalled(folders: EngineFolders): boolean {
  return existsSync(join(folders.package, "index.js")) && existsSync(join(folders.binaries, "valhalla_build_tiles"));
}

function packageFile() {
  return { name: "engine", version: "1.0.0", private: true, dependencies: { [ENGINE.name]: ENGINE.version } };
}

/** Without addresses: npm asks the registry of the machine, and checks the sum. */
function lockFile() {
  const { name, version, dependencies } = packageFile();
  return {
    name,
    version,
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name, version, dependencies },
      [`node_modules/${ENGINE.name}`]: { version: ENGINE.version, integrity: ENGINE.integrity },
    },
  };
}

function runNpm(args: readonly string[], folder: string): string | undefined {
  const { status, stderr, error } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  if (error !== undefined) return error.message;
  if (status === 0) return undefined;
  const lines = stderr.split("\n").filter((line) => line !== "");
  return lines.find((line) => /EINTEGRITY|ENOSPC|code E/.test(line)) ?? lines[0] ?? `npm a fini par ${status}`;
}
