import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { DangerLink } from "../../../shell/danger-link";
import { Sheet } from "../../../ui/sheet/sheet";
import { Faults } from "./faults";
import { JustKeptToast } from "./just-kept-toast";
import type { Writing } from "./use-writing";

export type EntrySheetProps = {
  title: string;
  writing: Writing;
  onClose: () => void;
  /** Left out where the row of actions closes it. */
  hasClose?: boolean;
  actions?: ReactNode;
  children: ReactNode;
};

/** One note over the page: what was just kept stands above the question, and help at its usual place. */
export function EntrySheet({
  title,
  writing,
  onClose,
  hasClose = true,
  actions,
  children,
}: EntrySheetProps) {
  const { t } = useTranslation("notebook");
  return (
    <Sheet
      title={title}
      onClose={onClose}
      closeLabel={hasClose ? t("close") : undefined}
      actions={actions}
      lead={
        <>
          <JustKeptToast of={writing.justKept} />
          <Faults />
        </>
      }
      over={<DangerLink />}
    >
      {children}
    </Sheet>
  );
}
