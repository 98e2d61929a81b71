import corrections from "../../data/corrections/corrections.csv?raw";
import type { Actions } from "../state/actions.ts";
import { createIntakeDesk } from "../state/intake/create-intake-desk.ts";
import type { IntakeDesk } from "../state/intake/intake-desk.ts";
import { readCorrections } from "../state/intake/read-corrections.ts";
import type { AppStore } from "../state/store.ts";
import { startIntakeReader } from "../worker/intake-reader.ts";

/** The desk where files are brought, on the real worker and the device's clock. */
export function openIntakeDesk(store: AppStore, actions: Actions): IntakeDesk {
  return createIntakeDesk(store, actions, {
    start: startIntakeReader,
    corrections: readCorrections(corrections),
    today: () => new Date(),
  });
}
