/** A text as the beginning of a sentence: "environ 25 km" → "Environ 25 km". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
