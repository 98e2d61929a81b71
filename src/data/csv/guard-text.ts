/**
 * The start of a text that a spreadsheet runs as a formula: =, +, -, @ or their full-width forms, after optional spaces, or a tab or line
 * break. Preceding apostrophes are matched too, so that a guard can be told from a text with its own apostrophe. OWASP (2024), CSV
 * Injection.
 */
const RUN_BY_SPREADSHEETS = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** An international phone number runs nothing: a spreadsheet takes it for a number, and other programs need it as it is. */
const PHONE_NUMBER = /^\+\d{6,15}$/;

/** The text with an apostrophe before it, if a spreadsheet would run it. */
export function guardText(text: string): string {
  return RUN_BY_SPREADSHEETS.test(text) && !PHONE_NUMBER.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe of `guardText`; any other text unchanged. */
export function unguardText(text: string): string {
  return text.startsWith("'") && RUN_BY_SPREADSHEETS.test(text) ? text.slice(1) : text;
}
