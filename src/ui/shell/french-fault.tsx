interface FrenchFaultProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** What stands in place of a failed part of a page in French. */
export function FrenchFault({ text, onRetry }: FrenchFaultProps) {
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{text}</p>
      <button type="button" className="button" onClick={onRetry}>
        Réessayer
      </button>
    </div>
  );
}
