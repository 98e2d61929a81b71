const STATEMENT = /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/gm;
const SIDE_EFFECT = /^\s*import\s*["']([^"']+)["']/gm;
/** Not behind a quote: a sample of code in a string imports nothing. */
const DYNAMIC = /^[^"'`\n]*\bimport\s*\(\s*["']([^"']+)["']\s*\)/gm;

/**
 * What a source imports, as a plain scan of its text sees it. The scan is only the witness of the real parser: an
 * import that it sees and the parser does not means that the parser gave up on the file.
 */
export function findImports(source: string): string[] {
  const found = [STATEMENT, SIDE_EFFECT, DYNAMIC].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, specifier = ""]) => specifier),
  );
  return [...new Set(found)].sort();
}
