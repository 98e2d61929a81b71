import "./style.css";
import { useId } from "react";
import { columnsFor } from "../../domain/territory-table/choose-columns.ts";
import type { OptionalColumn } from "../../domain/territory-table/table-columns.ts";
import {
  type ColumnLimit,
  countFilters,
  NO_TABLE_FILTERS,
  type TableFilters,
} from "../../domain/territory-table/table-filters.ts";
import { selectShownAccessMap } from "../../model/access-map-selectors.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { selectCommunes, selectEpcis } from "../../model/selectors.ts";
import { selectTableSubject } from "../../model/territory-table-selectors.ts";
import { accessClassLabels } from "../../ui/access/access-legend.ts";
import { useAppState } from "../../ui/app-context.ts";
import { columnName } from "../../ui/coverage/table/table-words.ts";
import { type DetailedAppValue, useDetailedApp } from "../../ui/detailed-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import type { TableFiltersWords } from "./messages/fr.ts";

const MOST_LIMITS = 6;
const ANY = "";

export interface FiltersProps {
  readonly filters: TableFilters;
  readonly onFilter: (filters: TableFilters) => void;
}

/** Conditions on the rows of the table: EPCI and class of the communes, least and greatest value of any column. */
export function Filters({ filters, onFilter }: FiltersProps) {
  const { words } = useTableFilters();
  const isOfCommunes = useAppState((state) => state.tableLevel === "commune");
  const count = countFilters(filters);
  const limits = filters.limits.length === 0 ? [NO_LIMIT] : filters.limits;
  const change = (rank: number, limit: ColumnLimit) =>
    onFilter({ ...filters, limits: limits.map((other, at) => (at === rank ? limit : other)) });
  return (
    <details className="fold table-filters">
      <summary>{words.title({ count })}</summary>
      <div className="table-filters-body" tabIndex={-1}>
        {isOfCommunes && <CommuneFilters filters={filters} onFilter={onFilter} />}
        {limits.map((limit, rank) => (
          <LimitFields
            // Conditions have no identity beside their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled
            key={rank}
            number={rank + 1}
            limit={limit}
            onChange={(changed) => change(rank, changed)}
            onRemove={
              limits.length === 1
                ? undefined
                : () => onFilter({ ...filters, limits: limits.filter((_, at) => at !== rank) })
            }
          />
        ))}
        <p className="hint">{words.percent}</p>
        <div className="table-filters-acts">
          {limits.length < MOST_LIMITS && (
            <button
              type="button"
              className="button"
              onClick={() => onFilter({ ...filters, limits: [...limits, NO_LIMIT] })}
            >
              {words.add}
            </button>
          )}
          {count > 0 && (
            <button
              type="button"
              className="button button-plain"
              onClick={({ currentTarget }) => {
                keepFocusNear(currentTarget);
                onFilter(NO_TABLE_FILTERS);
              }}
            >
              {words.clear}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}

const NO_LIMIT: ColumnLimit = { column: "population", least: undefined, most: undefined };

/** The context of a lazy view, and the words of the filters, which load with it. */
function useTableFilters(): DetailedAppValue & { readonly words: TableFiltersWords } {
  const app = useDetailedApp();
  const { tableFilters: words } = app.messages;
  if (words === undefined) throw new Error("useTableFilters is called outside the filters of the table");
  return { ...app, words };
}

function CommuneFilters({ filters, onFilter }: FiltersProps) {
  const { messages, format, words } = useTableFilters();
  const communes = useAppState(selectCommunes);
  const epcis = useAppState(selectEpcis);
  const shown = useAppState(selectShownAccessMap);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const { compare } = new Intl.Collator("fr");
  const inRegion = new Set(communes.map(({ codeEpci }) => codeEpci));
  const classes = accessClassLabels(shown, { messages, format, model, threshold });
  return (
    <div className="table-filters-row">
      <SelectField
        label={words.epci}
        value={filters.codeEpci ?? ANY}
        options={[
          { value: ANY, label: words.anyEpci },
          ...epcis
            .filter(({ code }) => inRegion.has(code))
            .map(({ code, name }) => ({ value: code as string, label: name }))
            .sort((a, b) => compare(a.label, b.label)),
        ]}
        onChoose={(value) => onFilter({ ...filters, codeEpci: value === ANY ? undefined : value })}
      />
      <SelectField
        label={words.mapClass}
        value={String(filters.classRank ?? ANY)}
        options={[
          { value: ANY, label: words.anyClass },
          ...classes.map((label, rank) => ({ value: String(rank), label })),
        ]}
        onChoose={(value) => onFilter({ ...filters, classRank: value === ANY ? undefined : Number(value) })}
      />
    </div>
  );
}

interface LimitFieldsProps {
  readonly number: number;
  readonly limit: ColumnLimit;
  readonly onChange: (limit: ColumnLimit) => void;
  /** Undefined for the only condition. */
  readonly onRemove: (() => void) | undefined;
}

/** A column with its least and its greatest value. */
function LimitFields({ number, limit, onChange, onRemove }: LimitFieldsProps) {
  const { messages, words } = useTableFilters();
  const subject = useAppState(selectTableSubject);
  const group = useAppState(selectPeopleGroup);
  const faultId = useId();
  const { column, least, most } = limit;
  const isReversed = least !== undefined && most !== undefined && least > most;
  const bound = (label: string, value: number | undefined, take: (value: number | undefined) => void) => (
    <label className="table-filter table-filter-bound">
      {label}
      <input
        type="number"
        step="any"
        value={value ?? ""}
        aria-invalid={isReversed}
        aria-describedby={isReversed ? faultId : undefined}
        onChange={({ target }) => take(target.value === "" ? undefined : target.valueAsNumber)}
      />
    </label>
  );
  return (
    <fieldset className="table-filters-row">
      <legend className="visually-hidden">{words.condition({ count: number })}</legend>
      <SelectField
        label={words.column}
        value={column}
        options={columnsFor(subject).map((one) => ({
          value: one as OptionalColumn,
          label: columnName(one, messages, { ...subject, group }),
        }))}
        onChoose={(chosen) => onChange({ ...limit, column: chosen })}
      />
      {bound(words.least, least, (value) => onChange({ ...limit, least: value }))}
      {bound(words.most, most, (value) => onChange({ ...limit, most: value }))}
      {onRemove !== undefined && (
        <button
          type="button"
          className="button button-plain"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            onRemove();
          }}
        >
          {words.remove({ count: number })}
        </button>
      )}
      {isReversed && (
        <p id={faultId} className="field-fault" role="alert">
          {words.reversed}
        </p>
      )}
    </fieldset>
  );
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

function SelectField<Value extends string>({ label, value, options, onChoose }: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className="table-filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
