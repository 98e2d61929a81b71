import "./style.css";
import { useEffect, useId, useState } from "react";
import {
  addVariant,
  chosenVariant,
  joinVariants,
  MOST_VARIANTS,
  NO_SUPPOSITIONS,
  removeVariant,
  renameVariant,
  type Suppositions,
  type VariantList,
} from "../../domain/scenario/variants.ts";
import { cleanName } from "../../state/url/variants-text.ts";
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
  selectLeftOutOfLink,
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
      <LinkLine />
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
function useContents({ planned, excluded, supposedHours, overrides }: Suppositions): string {
  const {
    messages: { variants: words },
    format,
  } = useDetailedApp();
  const { parts } = words;
  const counted = [
    [parts.planned, planned.length],
    [parts.excluded, excluded.length],
    [parts.hours, supposedHours.length],
    [parts.passages, overrides.size],
  ] as const;
  return words.contents({ text: format.list(counted.flatMap(([say, count]) => (count > 0 ? say({ count }) : []))) });
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
      <VariantName
        key={letter}
        letter={letter}
        name={present.name}
        onName={(name) => actions.recallSuppositions(supposedBy(renameVariant(list, letter, name)))}
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

interface VariantNameProps {
  readonly letter: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Name of the chosen variant, applied on Enter or when the field loses the focus. */
function VariantName({ letter, name, onName }: VariantNameProps) {
  const {
    messages: { variants: words },
  } = useDetailedApp();
  const [id, hintId] = [useId(), useId()];
  const [draft, setDraft] = useState(name);
  // The same field stays, with the focus, when the name is applied or an undo gives it back.
  useEffect(() => setDraft(name), [name]);
  const take = () => {
    const clean = cleanName(draft);
    if (clean !== name) onName(clean);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.name({ letter })}</label>
      <input
        id={id}
        type="text"
        value={draft}
        autoComplete="off"
        aria-describedby={hintId}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
      <p id={hintId} className="hint">
        {words.nameHint}
      </p>
    </div>
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
  const then = (act: () => void) => (button: HTMLElement) => {
    keepFocusNear(button);
    act();
  };
  const resume = then(() => {
    show(joinVariants(list, remembered));
    forget();
  });
  return (
    <div className="notice remembered">
      <p>{words.remembered({ count, names: format.list(remembered.variants.map(words.label)) })}</p>
      <div className="remembered-acts">
        <button type="button" className="button" onClick={({ currentTarget }) => resume(currentTarget)}>
          {words.resume({ count })}
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={({ currentTarget }) => then(forget)(currentTarget)}
        >
          {words.forget({ count })}
        </button>
      </div>
    </div>
  );
}

/** Says what the link of the page leaves out. */
function LinkLine() {
  const {
    messages: { variants: words },
  } = useDetailedApp();
  const leftOut = useAppState(selectLeftOutOfLink);
  return (
    <div role="status">
      {leftOut !== "nothing" && (
        <p className="notice">{leftOut === "variants" ? words.variantsLeftOut : words.namesCut}</p>
      )}
    </div>
  );
}
