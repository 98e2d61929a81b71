import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Cost, Count, Reach, With } from "./message.ts";

export interface DistributionWords {
  /** Label of the vertical axis, in per cent. */
  readonly curveShareAxis: With<{ readonly group: PeopleGroup }>;
  /** Label of the horizontal axis. */
  readonly curveCostAxis: With<{ readonly model: AccessModel }>;
  readonly curveThreshold: Reach;
  /** Label of the curve of a territory without the scenario. */
  readonly curveBefore: string;
  /** Text alternative of the figure. */
  readonly curveSummary: With<{ readonly model: AccessModel; readonly text: string }>;
  /** A territory and its share within a cost, as an item of a list. */
  readonly curveShareOf: With<{ readonly name: string; readonly share: string }>;
  readonly curveWithin: With<Cost>;
  readonly curveAt: string;
  readonly curveInFigures: string;
  readonly curveTable: With<{ readonly model: AccessModel }>;
  /** Name of a row of the table: a cost. */
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
  /** Placeholder of the field. */
  readonly compareExample: string;
  /** Announced after a territory is added or removed. */
  readonly compareNow: With<{ readonly text: string }>;
  readonly compareAddChosen: With<{ readonly name: string }>;
  readonly compareRemove: With<{ readonly name: string }>;
  readonly compareFull: Count;
  readonly compareTable: Reach;
}
