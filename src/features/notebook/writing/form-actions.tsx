import { useTranslation } from "react-i18next";

import { Button } from "../../../ui/button/button";
import { DockPair } from "../../../ui/layout/dock";

export type FormActionsProps = {
  /** Id of the form that is saved. */
  form: string;
  onBack: () => void;
};

/** The way back to the question before, and the way to keep what was typed. */
export function FormActions({ form, onBack }: FormActionsProps) {
  const { t } = useTranslation("common");
  return (
    <DockPair>
      <Button kind="secondary" onClick={onBack}>
        {t("back")}
      </Button>
      <Button kind="primary" type="submit" form={form}>
        {t("save")}
      </Button>
    </DockPair>
  );
}
