import type { ShownAccessMap } from "../../../domain/access/access-maps.ts";
import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { SeasonChange } from "../../../domain/coverage/season-change.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Named, Reach, With } from "./message.ts";

export interface AccessMapWords {
  readonly accessMap: string;
  readonly accessMaps: Named<ShownAccessMap>;
  readonly accessMapHints: Named<ShownAccessMap>;
  /** Why it cannot be chosen. */
  readonly accessMapNeeds: Named<"zone" | "saisons" | "hexagones">;
  /** What the classes of a map are. */
  readonly legendClasses: With<{
    readonly shown: ShownAccessMap;
    readonly threshold: number;
    readonly model: AccessModel;
    readonly group: PeopleGroup;
  }>;
  /** Whose people are counted: the territory's name. */
  readonly legendPeopleOf: With<{ readonly name: string; readonly group: PeopleGroup }>;
  readonly legendPeople: string;
  readonly legendShareOfPeople: string;
  /** Of a share in per cent: undefined where the best class ends and the worst begins. */
  readonly legendShare: With<{ readonly atLeast: number | undefined; readonly below: number | undefined }>;
  readonly legendSeasons: Named<SeasonChange>;
  readonly legendHatch: Reach;
  readonly legendBeyond: Reach;
  /** Too near to the threshold to tell, as hatches and as rings. */
  readonly legendLimit: Reach;
  readonly legendLimitRing: Reach;
  readonly legendLimitMeans: string;
  /** What stands for communes whose limits are not known. */
  readonly legendSeatDiscs: string;
  readonly legendNobody: string;
  readonly legendWithoutEpci: string;
  readonly legendCircles: string;
  readonly legendDot: string;
  readonly legendSymbols: string;
  readonly legendToCome: string;
}
