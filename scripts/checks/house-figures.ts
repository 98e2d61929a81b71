/** A file of the repository, with "/" as separator, and its text. */
export interface CountedFile {
  readonly path: string;
  readonly text: string;
}

/** Lines and files of a part of the repository. */
export interface PartSize {
  readonly part: string;
  readonly lines: number;
  readonly files: number;
}

const COUNTED = /\.(ts|tsx|css)$/;
const TEST = /\.test\.tsx?$|^src\/testing\//;
/** Folders of src that are listed folder by folder, since most of src lies in them. */
const OPEN_FOLDERS: readonly string[] = ["src/domain", "src/find", "src/find"];

/** Whether a file counts: TypeScript and styles of src, scripts, bench and e2e. */
export function isCountedFile(path: string): boolean {
  return COUNTED.test(path) && /^(src|scripts|bench|e2e)\//.test(path);
}

/** Source without tests, the tests of it, programs with their tests, browser tests; then the folders of the source. */
export function sizesOf(files: readonly CountedFile[]): { readonly parts: PartSize[]; readonly folders: PartSize[] } {
  const isIn = (folder: string) => (file: CountedFile) => file.path.startsWith(`${folder}/`);
  const src = files.filter(isIn("src"));
  const source = src.filter(({ path }) => !TEST.test(path));
  const programs = files.filter((file) => isIn("scripts")(file) || isIn("bench")(file));
  return {
    parts: [
      sizeOf("source without tests", source),
      sizeOf(
        "unit and component tests",
        src.filter(({ path }) => TEST.test(path)),
      ),
      sizeOf("scripts and bench, with tests", programs),
      sizeOf("code of browser tests", files.filter(isIn("e2e"))),
    ],
    folders: [...new Set(source.map(({ path }) => folderOf(path)))]
      .map((folder) =>
        sizeOf(
          folder,
          source.filter(({ path }) => folderOf(path) === folder),
        ),
      )
      .sort((a, b) => b.lines - a.lines),
  };
}

function sizeOf(part: string, files: readonly CountedFile[]): PartSize {
  return { part, lines: files.reduce((sum, { text }) => sum + linesOf(text), 0), files: files.length };
}

function folderOf(path: string): string {
  const [, folder = "", inner = "", ...rest] = path.split("/");
  if (inner === "") return "src";
  const whole = `src/${folder}`;
  return OPEN_FOLDERS.includes(whole) && rest.length > 0 ? `${whole}/${inner}` : whole;
}

/** As `wc -l` counts. */
function linesOf(text: string): number {
  return text.split("\n").length - 1;
}

/** Lines of the file in the middle of the source by length. */
export function medianLines(files: readonly CountedFile[]): number {
  const lines = files
    .filter(({ path }) => path.startsWith("src/") && !TEST.test(path))
    .map(({ text }) => linesOf(text))
    .sort((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}

/** Exported functions named `select…` of the source. */
export function countSelectors(files: readonly CountedFile[]): number {
  const source = files.filter(({ path }) => path.startsWith("src/") && !TEST.test(path));
  return source.reduce(
    (sum, { text }) => sum + [...text.matchAll(/^export (?:const|function\*?) select[A-Z]/gm)].length,
    0,
  );
}

/** Rows of the first table of docs/link-parameters.md: the withdrawn ones stand in a later one. */
export function countParameters(document: string): number {
  const [kept = ""] = document.split(/^## Withdrawn/m);
  return [...kept.matchAll(/^\| `[^`]+` \|/gm)].length;
}

/** Tests in the output of `playwright test --list`, with a map and without. */
export function countListed(list: string, mark: string): { readonly withMap: number; readonly withoutMap: number } {
  const tests = list.split("\n").filter((line) => line.includes(" › "));
  const withoutMap = tests.filter((line) => line.includes(mark)).length;
  return { withMap: tests.length - withoutMap, withoutMap };
}
