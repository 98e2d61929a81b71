import type { ShownAccessMap } from "../../../domain/access/access-maps.ts";
import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { HoursMeasure } from "../../../domain/accessible-hours/hours-measures.ts";
import type { SeasonChange } from "../../../domain/coverage/season-change.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Named, Reach, With } from "./message.ts";

export interface AccessMapWords {
  readonly accessMap: string;
  readonly accessMaps: Named<ShownAccessMap>;
  readonly accessMapHints: Named<ShownAccessMap>;
  /** Reason why an access map is unavailable for the access model. */
  readonly accessMapNeeds: Named<"zone" | "saisons" | "hexagones">;
  /** Meaning of the classes of an access map. */
  readonly legendClasses: With<{
    readonly shown: ShownAccessMap;
    readonly threshold: number;
    readonly model: AccessModel;
    readonly group: PeopleGroup;
    /** Of the map of hours. */
    readonly measure: HoursMeasure;
  }>;
  /** The people group of the figures; `name` is the territory. */
  readonly legendPeopleOf: With<{ readonly name: string; readonly group: PeopleGroup }>;
  readonly legendPeople: string;
  readonly legendShareOfPeople: string;
  /** Range of a class of shares in per cent: `atLeast` is undefined for the worst class, `below` for the best. */
  readonly legendShare: With<{ readonly atLeast: number | undefined; readonly below: number | undefined }>;
  readonly legendSeasons: Named<SeasonChange>;
  readonly legendHatch: Reach;
  readonly legendBeyond: Reach;
  /** Borderline areas, drawn as hatching or as rings. */
  readonly legendLimit: Reach;
  readonly legendLimitRing: Reach;
  readonly legendLimitMeans: string;
  /** Discs at the seats of communes without an outline. */
  readonly legendSeatDiscs: string;
  readonly legendNobody: string;
  readonly legendWithoutEpci: string;
  readonly legendCircles: string;
  readonly legendDot: string;
  readonly legendSymbols: string;
  readonly legendToCome: string;
}
