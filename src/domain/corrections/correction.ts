/** A row of data/corrections/corrections.csv: a wrong cell of a source, and its replacement in our tables. */
export interface Correction {
  /** Id of the row. */
  readonly id: string;
  /** Column of the table. */
  readonly field: string;
  /** As in the table made from the source. */
  readonly from: string;
  readonly to: string;
}
