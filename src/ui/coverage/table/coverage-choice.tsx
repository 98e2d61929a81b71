import { useId } from "react";
import { COMMUNE_COVERAGES, type CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import { useDetailedApp } from "../../detailed-app.ts";

export interface CoverageChoiceProps {
  /** Undefined for any coverage. */
  readonly coverage: CommuneCoverage | undefined;
  readonly onChoose: (coverage: CommuneCoverage | undefined) => void;
}

/** Filter of the communes by their coverage. */
export function CoverageChoice({ coverage, onChoose }: CoverageChoiceProps) {
  const { messages } = useDetailedApp();
  const id = useId();
  return (
    <div className="table-filter">
      <label htmlFor={id}>{messages.tableCoverageFilter}</label>
      <select
        id={id}
        value={coverage ?? ""}
        onChange={({ target }) => onChoose(COMMUNE_COVERAGES.find((one) => one === target.value))}
      >
        <option value="">{messages.tableAnyCoverage}</option>
        {COMMUNE_COVERAGES.map((one) => (
          <option key={one} value={one}>
            {messages.communeCoverages[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
