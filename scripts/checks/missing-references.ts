import { posix } from "node:path";

/** A Markdown document: its path from the root of the repository, and its text. */
export interface MarkdownDocument {
  readonly file: string;
  readonly text: string;
}

export interface Repository {
  /** Files and folders, from the root, without a final slash. */
  readonly paths: ReadonlySet<string>;
  /** npm scripts of package.json. */
  readonly scripts: ReadonlySet<string>;
  /** Packages in package.json, with the commands that they install. */
  readonly commands: ReadonlySet<string>;
  /** Text of a Markdown file, for the headings that are link targets. */
  readonly read: (file: string) => string;
  /** Paths and file names that documents may contain although the repository does not hold them. */
  readonly elsewhere: ReadonlySet<string>;
}

const EXTENSION = /\.(?:tsx?|css|csv|json|geojson|topojson|md|html|svg|png|jpg|ya?ml|conf|cff|js|txt|webmanifest)$/;
const NPM_COMMANDS = new Set(["ci", "start", "test", "install"]);

/**
 * References of a document that the repository does not hold: targets and anchors of relative links, paths and file names in code, npm
 * scripts, npx commands. A path is resolved from the root, src/, public/ and the folder of the document. `*` and `{a,b}` are expanded: a
 * star needs at least one file, a brace all its alternatives.
 */
export function findMissingReferences({ file, text }: MarkdownDocument, repository: Repository): readonly string[] {
  const code = codeOf(text);
  const missing = [
    ...linksOf(text).filter((link) => !isLinkTarget(link, file, repository)),
    ...pathsOf(code, file, repository).filter((path) => !isPath(path, file, repository)),
    ...matchesOf(text, /\bnpm run ([\w:-]+\w)/g).filter((name) => !repository.scripts.has(name)),
    ...matchesOf(code, /\bnpm (?!run\b)([a-z]+)/g).filter((name) => !NPM_COMMANDS.has(name)),
    ...matchesOf(code, /^((?:bench|check|data|site):[\w-]+)$/gm).filter((name) => !repository.scripts.has(name)),
    ...matchesOf(code, /\bnpx (?:--\S+ )*([\w@/-]+)/g).filter((name) => !repository.commands.has(name)),
  ];
  return [...new Set(missing)];
}

/**
 * Names of TypeScript and CSS files in the comments of a source that the repository does not hold. A name in quotation marks is an
 * example.
 */
export function findMissingInComments(source: string, { paths }: Pick<Repository, "paths">): readonly string[] {
  const comments = matchesOf(source, /(\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$)/gm).join("\n");
  const names = matchesOf(comments, /(?<!["\w./{}*-])(?:\.{1,2}\/)*(\w[\w./-]*\.(?:tsx?|css))\b/g);
  return names.filter((name) => !paths.has(name) && ![...paths].some((path) => path.endsWith(`/${name}`)));
}

/** Inline code, one span a line, and the lines of fenced and indented blocks. */
function codeOf(text: string): string {
  const fenced = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
  const rest = text.replace(/^```[\s\S]*?^```/gm, "");
  const inline = [...rest.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  const indented = [...rest.matchAll(/^ {4}.*$/gm)].map(([line]) => line.replaceAll("`", " "));
  return [...inline, ...fenced, ...indented].join("\n");
}

function linksOf(text: string): readonly string[] {
  return matchesOf(text, /\]\(((?!https?:|mailto:)[^)\s]+)\)/g);
}

function isLinkTarget(link: string, file: string, repository: Repository): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? file : posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, "");
  if (!repository.paths.has(target)) return false;
  return anchor === undefined || anchorsOf(repository.read(target)).has(anchor);
}

/**
 * The anchors that GitHub and GitLab generate for headings: lower case, hyphens for spaces, no punctuation, a number for a repeated one.
 */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of matchesOf(text.replace(/^```[\s\S]*?^```/gm, ""), /^#{1,6} (.+)$/gm)) {
    const plain = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "");
    const anchor = plain.replace(/\s/g, "-");
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

/** Words of the code that have the form of paths or file names. */
function pathsOf(code: string, file: string, { paths }: Repository): readonly string[] {
  const words = code.split(/[\s"'()<>|=:&;]+/).map((word) => word.replace(/^[,[]+|[,.\]]+$/g, ""));
  return words.filter((word) => {
    if (word.startsWith("/") || !/^(?:[\w.@*-]|\{[\w,.-]+\}|\/)+$/.test(word)) return false;
    if (EXTENSION.test(word)) return word.replace(EXTENSION, "") !== "" && !word.startsWith("*.");
    const [first = ""] = word.split("/");
    return word.includes("/") && first !== "" && basesOf(file).some((base) => paths.has(posix.join(base, first)));
  });
}

function basesOf(file: string): readonly string[] {
  return ["", "src", "public", posix.dirname(file)];
}

function isPath(written: string, file: string, { paths, elsewhere }: Repository): boolean {
  const path = written.replace(/\/$/, "");
  if (elsewhere.has(path)) return true;
  const isPresent = (alternative: string) =>
    alternative.includes("/")
      ? basesOf(file).some((base) => hasPath(posix.normalize(posix.join(base, alternative)), paths))
      : hasPath(alternative, paths) || [...paths].some((present) => present.endsWith(`/${alternative}`));
  return alternativesOf(path).every(isPresent);
}

function hasPath(path: string, paths: ReadonlySet<string>): boolean {
  if (!path.includes("*")) return paths.has(path);
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`^${escaped.replaceAll("*", "[^/]*")}$`);
  return [...paths].some((present) => pattern.test(present));
}

/** "a/{b,c}.ts" gives "a/b.ts" and "a/c.ts". */
function alternativesOf(path: string): readonly string[] {
  const brace = /\{([^{}]+)\}/.exec(path);
  if (brace === null) return [path];
  const [written, inner = ""] = brace;
  return inner.split(",").flatMap((one) => alternativesOf(path.replace(written, one)));
}

function matchesOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
