import { useDetailedApp } from "../../detailed-app.ts";
import type { Saying } from "./use-saying.ts";

/**
 * Hands a file that was chosen or dropped to the desk. Where one is under way already, or several came at once, nothing is lost
 * and nothing guessed: it is said.
 */
export function useBringFiles(say: Saying["say"]): (files: readonly File[]) => void {
  const { store, services, messages } = useDetailedApp();
  return (files) => {
    const [file, ...others] = files;
    const { intake } = store.getState();
    if (file === undefined) return;
    if (intake.status === "read") say(messages.intakeOpenFirst({ file: intake.file.name }));
    else if (others.length > 0) say(messages.intakeOneFile);
    else services.intake((desk) => desk.read(file));
  };
}
