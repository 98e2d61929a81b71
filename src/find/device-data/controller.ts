/** Whether the key "/" focuses the search. */
export interface SearchShortcut {
  readonly isOn: () => boolean;
  readonly switchTo: (isOn: boolean) => void;
}

/** What the page keeps on the device. */
export interface DeviceDataController {
  readonly shortcut: SearchShortcut;
  /** Erases everything that the page stores on the device; resolves with whether the browser erased it. Never rejects. */
  erase(): Promise<boolean>;
}
