import { useDetailedApp } from "../../detailed-app.ts";
import type { Saying } from "./use-saying.ts";

/**
 * Hands a file that was chosen or dropped to the controller. Where one is under way already, or several came at once, nothing is lost
 * and nothing guessed: it is said.
 */
export function useBringFiles(say: Saying["say"]): (files: readonly File[]) => void {
  const { store, services, messages } = useDetailedApp();
  return (files) => {
    const [file, ...others] = files;
    const { importing } = store.getState();
    if (file === undefined) return;
    if (importing.status === "read") say(messages.importOpenFirst({ file: importing.file.name }));
    else if (others.length > 0) say(messages.importOneFile);
    else services.importing((controller) => controller.read(file));
  };
}
