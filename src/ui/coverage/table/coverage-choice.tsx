import { COMMUNE_COVERAGES, type CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import { useDetailedApp } from "../../detailed-app.ts";

export interface CoverageChoiceProps {
  /** Undefined: however much is covered. */
  readonly coverage: CommuneCoverage | undefined;
  readonly onChoose: (coverage: CommuneCoverage | undefined) => void;
}

/** Which communes are listed, by how much of each is covered. */
export function CoverageChoice({ coverage, onChoose }: CoverageChoiceProps) {
  const { messages } = useDetailedApp();
  return (
    <label className="table-filter">
      {messages.tableColumns.desserte}
      <select
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
    </label>
  );
}
