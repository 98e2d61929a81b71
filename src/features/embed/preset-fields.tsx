import type { FilterGroup } from "../../domain/filter/filters.ts";
import { toggleFilter } from "../../domain/filter/toggle-filter.ts";
import { APPEARANCES, type Camera, LANGUAGES, VIEWS } from "../../model/app-state.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { filterOptions } from "../../ui/filters/filter-options.ts";
import { LANGUAGE_NAMES } from "../../ui/messages/language-names.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import type { Preset } from "./frame.ts";

export interface PresetFieldsProps {
  readonly preset: Preset;
  /** Camera of the map when the dialog opened; undefined when nobody had moved the map. */
  readonly startCamera: Camera | undefined;
  readonly onChange: (preset: Preset) => void;
}

/** Contents of the frame: types, themes and départements, view, language, appearance, and camera of its map. */
export function PresetFields({ preset, startCamera, onChange }: PresetFieldsProps) {
  const { messages } = useDetailedApp();
  const change = (changes: Partial<Preset>) => onChange({ ...preset, ...changes });
  return (
    <>
      <PresetGroup group="category" preset={preset} onChange={onChange} />
      <FoldedGroup group="departement" preset={preset} onChange={onChange} />
      <FoldedGroup group="theme" preset={preset} onChange={onChange} />
      {startCamera !== undefined && (
        <label className="option">
          <input
            type="checkbox"
            checked={preset.camera !== undefined}
            onChange={(event) => change({ camera: event.target.checked ? startCamera : undefined })}
          />
          <span className="option-name">{messages.embedPlace}</span>
        </label>
      )}
      <div className="menu-fields">
        <Choice
          hasVisibleLabel
          label={messages.embedView}
          value={preset.view}
          options={VIEWS.map((value) => ({ value, label: messages.viewNames[value] }))}
          onChoose={(view) => change({ view })}
        />
        <Choice
          hasVisibleLabel
          label={messages.language}
          value={preset.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          onChoose={(language) => change({ language })}
        />
        <Choice
          hasVisibleLabel
          label={messages.appearance}
          value={preset.appearance}
          options={APPEARANCES.map((value) => ({ value, label: messages.appearances[value] }))}
          onChoose={(appearance) => change({ appearance })}
        />
      </div>
    </>
  );
}

interface PresetGroupProps {
  readonly group: FilterGroup;
  readonly preset: Preset;
  readonly onChange: (preset: Preset) => void;
  /** Whether the label is hidden because a visible heading already names the field. */
  readonly isNamed?: boolean;
}

function FoldedGroup(props: PresetGroupProps) {
  const { messages } = useDetailedApp();
  const count = props.preset.filters[props.group].length;
  return (
    <details className="folded-group">
      <summary>
        {messages.groups[props.group]}
        {count > 0 && <span className="badge">{count}</span>}
      </summary>
      <PresetGroup {...props} isNamed />
    </details>
  );
}

function PresetGroup({ group, preset, onChange, isNamed = false }: PresetGroupProps) {
  const { messages } = useDetailedApp();
  const asked: readonly string[] = preset.filters[group];
  return (
    <fieldset className="filter-group">
      <legend className={isNamed ? "visually-hidden" : undefined}>{messages.groups[group]}</legend>
      {filterOptions(group, messages).map(({ value, label }) => (
        <label key={value} className="option">
          <input
            type="checkbox"
            checked={asked.includes(value)}
            onChange={() => onChange({ ...preset, filters: toggleFilter(preset.filters, group, value) })}
          />
          <span className="option-name">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
