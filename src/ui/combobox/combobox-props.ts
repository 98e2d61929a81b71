import type { ReactNode } from "react";

export interface ComboboxOption {
  /** Unique among all groups. */
  readonly id: string;
  readonly name: string;
  /** Distinguishes options of the same name: département, former name. */
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
  /** Groups without options are not rendered. */
  readonly groups: readonly ComboboxGroup<Option>[];
  /** Accessible name of the button that clears the field. */
  readonly clearName: string;
  /** Content below the options, reachable with Tab. */
  readonly footer?: ReactNode;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  /** Whether the owner asks which option is meant: the list opens on the first one. */
  readonly isAsking?: boolean;
  readonly onText: (text: string) => void;
  readonly onPick: (option: Option) => void;
  /** Called on Enter without an active option. */
  readonly onSubmit: () => void;
  readonly onClear: () => void;
  readonly onFocus?: () => void;
  /** Called when the focus has left the field and the list. */
  readonly onLeave?: () => void;
}
