import type { DataFault } from "../../domain/loadable.ts";
import { useApp } from "../app-context.ts";
import { RetryButton } from "./retry-button.tsx";

/** Message of a failed load, with its reason and « Réessayer ». */
export function LoadFault({ title, fault }: { readonly title: string; readonly fault: DataFault }) {
  const { messages } = useApp();
  const reason = fault.kind === "unreachable" ? messages.fileUnreachable : messages.fileDamaged;
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{title}</p>
      <p>{reason({ file: fault.file })}</p>
      <p className="fault-detail">{fault.detail}</p>
      <RetryButton />
    </div>
  );
}
