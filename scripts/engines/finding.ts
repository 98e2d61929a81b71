/** A feature in a built file that an engine served lacks. */
export interface Finding {
  /** As "toSorted", "URL.canParse", "syntax: class static block", ":has()", "text-wrap: balance". */
  readonly name: string;
  /** As "chrome 109"; none when the file cannot be read at all. */
  readonly lackedBy: readonly string[];
}
