import { useId } from "react";
import { UnmarkedList } from "../../design/unmarked-list.tsx";
import type { MappedField, MappedValue } from "../../domain/import/column-mapping.ts";
import { withMapped } from "../../domain/import/value-mapping.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import type { FrenchCatalogue } from "../../ui/messages/catalogue.ts";

/** The values of the file that are read as others, each with the button that ends it. */
export function MappedValues({ values }: { readonly values: readonly MappedValue[] }) {
  const { messages } = useFrenchApp();
  const mapValue = useMapValue();
  const titleId = useId();
  if (values.length === 0) return null;
  return (
    <div className="import-mapped" tabIndex={-1}>
      <p id={titleId} className="hint">
        {messages.importMappedValues}
      </p>
      <UnmarkedList aria-labelledby={titleId}>
        {values.map((mapped) => (
          <li key={`${mapped.field} ${mapped.text}`}>
            <span>
              {messages.importMappedValue({
                text: mapped.text,
                name: nameOfValue(messages, mapped.field, mapped.value),
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
              {messages.importUnmap({ text: mapped.text })}
            </button>
          </li>
        ))}
      </UnmarkedList>
    </div>
  );
}

/** Returns a function that has a value of the file read as one of ours, or no longer. */
export function useMapValue() {
  const { store, services } = useFrenchApp();
  return (of: Pick<MappedValue, "field" | "text">, value: string | undefined) => {
    const { importing } = store.getState();
    const before = importing.status === "read" ? (importing.choices.values ?? []) : [];
    services.importing((controller) => controller.choose({ values: withMapped(before, of, value) }));
  };
}

/** The name of a value of ours in words. */
export function nameOfValue(messages: FrenchCatalogue, field: MappedField, value: string): string {
  const names: Readonly<Record<MappedField, Readonly<Record<string, string>>>> = {
    category: messages.categories,
    kind: messages.kinds,
    format: messages.formats,
    themes: messages.themes,
  };
  return names[field][value] ?? value;
}
