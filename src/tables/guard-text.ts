/**
 * What a spreadsheet would take for a formula: =, +, -, @ and their full-width forms, after spaces or at once, or a tab or line
 * break at the start. Apostrophes before it count as part of it, so that a guard can be told from a text that has its own.
 * OWASP (2024), CSV Injection.
 */
const RUN_BY_SPREADSHEETS = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A text such that a spreadsheet shows it and runs nothing: with an apostrophe before it where that is needed. */
export function guardText(text: string): string {
  return RUN_BY_SPREADSHEETS.test(text) ? `'${text}` : text;
}

/** The text that was guarded; any other text as it is. */
export function unguardText(text: string): string {
  return text.startsWith("'") && RUN_BY_SPREADSHEETS.test(text) ? text.slice(1) : text;
}
