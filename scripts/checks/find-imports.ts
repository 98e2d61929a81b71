const STATEMENT = /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/gm;
const SIDE_EFFECT = /^\s*import\s*["']([^"']+)["']/gm;
/** Not after a quote: sample code in a string imports nothing. */
const DYNAMIC = /^[^"'`\n]*\bimport\s*\(\s*["']([^"']+)["']\s*\)/gm;

/**
 * Imports of a source, found by regular expressions. They only verify the real parser: an import that the parser misses means that it
 * failed on the file.
 */
export function findImports(source: string): string[] {
  const found = [STATEMENT, SIDE_EFFECT, DYNAMIC].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, specifier = ""]) => specifier),
  );
  return [...new Set(found)].sort();
}
