import { SEPARATORS, type Separator } from "../../formats/export/separator.ts";
import { RadioGroup } from "../../ui/access/radio-group.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";

export interface SeparatorChoiceProps {
  readonly separator: Separator;
  readonly describedBy: string;
  readonly onChoose: (separator: Separator) => void;
}

/** Choice of the separator of CSV cells, which determines the decimal separator. */
export function SeparatorChoice({ separator, describedBy, onChoose }: SeparatorChoiceProps) {
  const { messages } = useDetailedApp();
  return (
    <RadioGroup
      legend={messages.exportSeparator}
      value={separator}
      options={SEPARATORS.map((value) => ({ value, label: messages.exportSeparators[value] }))}
      describedBy={describedBy}
      onChoose={onChoose}
    />
  );
}
