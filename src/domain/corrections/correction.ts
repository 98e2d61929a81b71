/** A line of data/corrections/corrections.csv: a cell that its source has wrong, and what our tables put there. */
export interface Correction {
  /** Of the row. */
  readonly id: string;
  /** Column of the table. */
  readonly field: string;
  /** As the table that was made of the source has it. */
  readonly from: string;
  readonly to: string;
}
