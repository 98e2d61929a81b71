import { InstallPart } from "../../features/install/install-part.tsx";
import { OfflineView } from "../../features/offline/view.tsx";

/** Section « Hors ligne »: what is kept on the device, and the installation of the page among its applications. */
export function OfflineSection() {
  return (
    <OfflineView>
      <InstallPart />
    </OfflineView>
  );
}
