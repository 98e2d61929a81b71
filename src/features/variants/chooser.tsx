import "./style.css";
import { useEffect, useId } from "react";
import { NameField } from "../../design/name-field.tsx";
import {
  addVariant,
  chosenVariant,
  countSuppositions,
  joinVariants,
  MOST_VARIANTS,
  NO_SUPPOSITIONS,
  removeVariant,
  renameVariant,
  SUPPOSITION_KINDS,
  type Suppositions,
  type VariantList,
} from "../../domain/scenario/variants.ts";
import { cleanName } from "../../model/url/variants-text.ts";
import { RadioGroup } from "../../ui/access/radio-group.tsx";
import { useApp, useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import type { Undo } from "../../ui/scenario/use-undo.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { persistVariantsOnce } from "./repository.ts";
import {
  isOfferedAsVariant,
  selectHasVariants,
  selectRememberedVariants,
  selectVariants,
  supposedBy,
} from "./state.ts";

export interface VariantChooserProps {
  readonly undo: Undo;
}

/** The variants of the scenario: which one the page shows, its name, and the list of them. */
export function VariantChooser({ undo }: VariantChooserProps) {
  const {
    store,
    actions,
    messages: { variants: words },
  } = useDetailedApp();
  const hasVariants = useAppState(selectHasVariants);
  useEffect(() => persistVariantsOnce(store, actions), [store, actions]);
  return (
    <div className="variants" tabIndex={-1}>
      <RememberedVariants />
      {hasVariants && <ShownVariant />}
      <details className="fold">
        <summary>{hasVariants ? words.settings : words.title}</summary>
        <div className="variants-body" tabIndex={-1}>
          <p className="hint">{words.lead}</p>
          <ListActs undo={undo} />
        </div>
      </details>
    </div>
  );
}

/** Shows another variant in the whole page. */
function useShow(): (list: VariantList) => void {
  const { store, actions } = useApp();
  return (list) => {
    // The selected planned place may be in another variant only.
    if (store.getState().selection.kind === "planned") actions.closeSheet();
    actions.recallSuppositions(supposedBy(list));
  };
}

function ShownVariant() {
  const {
    messages: { variants: words },
  } = useDetailedApp();
  const list = useAppState(selectVariants);
  const show = useShow();
  const contentsId = useId();
  const contents = useContents(chosenVariant(list));
  useSpoken(words.chosen({ label: words.label(chosenVariant(list)), text: contents }), { isBrought: true });
  return (
    <>
      <RadioGroup
        legend={words.legend}
        isInline
        value={list.chosen}
        options={list.variants.map((variant) => ({ value: variant.letter, label: words.label(variant) }))}
        describedBy={contentsId}
        onChoose={(chosen) => show({ ...list, chosen })}
      />
      <p className="hint" id={contentsId}>
        {contents}
      </p>
    </>
  );
}

/** What a variant supposes, in a sentence. */
function useContents(suppositions: Suppositions): string {
  const {
    messages: { variants: words },
    format,
  } = useDetailedApp();
  const { parts } = words;
  const counts = countSuppositions(suppositions);
  const said = SUPPOSITION_KINDS.filter((kind) => counts[kind] > 0).map((kind) => parts[kind]({ count: counts[kind] }));
  return words.contents({ text: format.list(said) });
}

function ListActs({ undo }: VariantChooserProps) {
  const {
    actions,
    messages: { variants: words },
  } = useDetailedApp();
  const list = useAppState(selectVariants);
  const show = useShow();
  const { chosen: letter } = list;
  const present = chosenVariant(list);
  const isFull = list.variants.length >= MOST_VARIANTS;
  return (
    <>
      <NameField
        key={letter}
        label={words.name({ letter })}
        hint={words.nameHint}
        name={present.name}
        onName={(typed) => {
          const name = cleanName(typed);
          if (name !== present.name) actions.recallSuppositions(supposedBy(renameVariant(list, letter, name)));
        }}
      />
      <div className="variant-acts">
        {!isFull && (
          <>
            <button type="button" className="button" onClick={() => show(addVariant(list, present))}>
              {words.duplicate({ letter })}
            </button>
            <button type="button" className="button" onClick={() => show(addVariant(list, NO_SUPPOSITIONS))}>
              {words.add}
            </button>
          </>
        )}
        {list.variants.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() =>
              undo.after(words.removed({ label: words.label(present) }), () => show(removeVariant(list, letter)))
            }
          >
            {words.remove({ letter })}
          </button>
        )}
      </div>
      {isFull && <p className="hint">{words.full({ count: MOST_VARIANTS })}</p>}
    </>
  );
}

/** Offers the variants of an earlier visit or of another tab, without applying them. */
function RememberedVariants() {
  const {
    actions,
    messages: { variants: words },
    format,
  } = useDetailedApp();
  const remembered = useAppState(selectRememberedVariants);
  const scenario = useAppState((state) => state.rememberedScenario);
  const list = useAppState(selectVariants);
  const show = useShow();
  if (remembered === undefined) return null;
  const count = remembered.variants.length;
  const forget = () => {
    if (isOfferedAsVariant(scenario, remembered)) actions.forgetRemembered();
    else actions.recallSuppositions({ rememberedVariants: "" });
  };
  const resume = () => {
    show(joinVariants(list, remembered));
    forget();
  };
  return (
    <div className="notice remembered">
      <p>{words.remembered({ count, names: format.list(remembered.variants.map(words.label)) })}</p>
      <div className="remembered-acts">
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            resume();
          }}
        >
          {words.resume({ count })}
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            forget();
          }}
        >
          {words.forget({ count })}
        </button>
      </div>
    </div>
  );
}
