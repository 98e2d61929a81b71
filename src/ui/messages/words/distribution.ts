import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Cost, Count, Reach, With } from "./message.ts";

export interface DistributionWords {
  /** Above the vertical axis, in per cent. */
  readonly curveShareAxis: With<{ readonly group: PeopleGroup }>;
  /** Below the horizontal axis. */
  readonly curveCostAxis: With<{ readonly model: AccessModel }>;
  readonly curveThreshold: Reach;
  /** Beside the line of a territory as things are, without what is supposed of the places. */
  readonly curveBefore: string;
  /** What the figure shows, for who does not see it. */
  readonly curveSummary: With<{ readonly model: AccessModel; readonly text: string }>;
  /** A territory and its share within a cost, in a list of them. */
  readonly curveShareOf: With<{ readonly name: string; readonly share: string }>;
  readonly curveWithin: With<Cost>;
  readonly curveAt: string;
  readonly curveInFigures: string;
  readonly curveTable: With<{ readonly model: AccessModel }>;
  /** A row of the table: so many km, or minutes. */
  readonly curveRow: With<Cost>;
  readonly curveRowThreshold: string;
  readonly curveHalf: string;
  readonly curveNineTenths: string;
  readonly curveUnreachable: string;
  readonly curveNoPlace: string;
  readonly curveNobody: string;

  readonly compare: string;
  readonly compareHint: Count;
  readonly compareAdd: string;
  /** In the empty field. */
  readonly compareExample: string;
  /** Said when one is added or removed. */
  readonly compareNow: With<{ readonly text: string }>;
  readonly compareAddChosen: With<{ readonly name: string }>;
  readonly compareRemove: With<{ readonly name: string }>;
  readonly compareFull: Count;
  readonly compareTable: Reach;
}
