import type { ReactNode } from "react";

export interface ComboboxOption {
  /** Unique among all groups. */
  readonly id: string;
  readonly name: string;
  /** What tells it from others: département, former name. */
  readonly detail: string;
  readonly symbol?: ReactNode;
}

export interface ComboboxGroup<Option extends ComboboxOption> {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
}

export interface ComboboxProps<Option extends ComboboxOption> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly text: string;
  /** Groups without options are left out. */
  readonly groups: readonly ComboboxGroup<Option>[];
  /** Said politely while one types: "7 résultats". */
  readonly status: string;
  /** The name of the button that empties the field. */
  readonly clearName: string;
  /** Below the options; its controls can be reached with Tab. */
  readonly footer?: ReactNode;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly onText: (text: string) => void;
  readonly onPick: (option: Option) => void;
  /** Enter without an active option. */
  readonly onSubmit: () => void;
  readonly onClear: () => void;
  readonly onFocus?: () => void;
  /** The focus has left field and list. */
  readonly onLeave?: () => void;
}
