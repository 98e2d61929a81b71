import { useId } from "react";
import type { MappedField, MappedValue } from "../../domain/import/column-mapping.ts";
import { withMapped } from "../../domain/import/value-mapping.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { UnmarkedList } from "../../ui/unmarked-list.tsx";
import { useKeeping } from "../context.ts";
import { FORMAT_NAMES, KIND_NAMES, THEME_NAMES, TYPE_NAMES, useImport } from "./use-import.ts";
import { words } from "./words.ts";

/** The values of the file that are read as others, each with the button that ends it. */
export function MappedValues({ values }: { readonly values: readonly MappedValue[] }) {
  const mapValue = useMapValue();
  const titleId = useId();
  if (values.length === 0) return null;
  return (
    <div className="import-mapped" tabIndex={-1}>
      <p id={titleId} className="hint">
        {words.mappedValues}
      </p>
      <UnmarkedList aria-labelledby={titleId}>
        {values.map((mapped) => (
          <li key={`${mapped.field} ${mapped.text}`}>
            <span>
              {words.mappedValue({
                text: mapped.text,
                name: nameOfValue(mapped.field, mapped.value),
              })}
            </span>{" "}
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => {
                keepFocusNear(currentTarget);
                mapValue(mapped, undefined);
              }}
            >
              {words.unmap({ text: mapped.text })}
            </button>
          </li>
        ))}
      </UnmarkedList>
    </div>
  );
}

/** Returns a function that has a value of the file read as one of ours, or no longer. */
export function useMapValue() {
  const { store } = useKeeping();
  const controller = useImport();
  return (of: Pick<MappedValue, "field" | "text">, value: string | undefined) => {
    const { importing } = store.getState();
    const before = importing.status === "read" ? (importing.choices.values ?? []) : [];
    controller.choose({ values: withMapped(before, of, value) });
  };
}

const NAMES: Readonly<Record<MappedField, Readonly<Record<string, string>>>> = {
  category: TYPE_NAMES,
  kind: KIND_NAMES,
  format: FORMAT_NAMES,
  themes: THEME_NAMES,
};

/** The name of a value of ours in words. */
export function nameOfValue(field: MappedField, value: string): string {
  return NAMES[field][value] ?? value;
}
