import { useTranslation } from "react-i18next";

import type { NappyRecord } from "../../../core/notebook/record";
import { useServices } from "../../../access/services-context";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { useTold } from "./use-told";

/** What was in the nappy; kept by its tap. */
export function NappyContent({ record }: { record: NappyRecord }) {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  const [content, choose] = useTold(record.content, (chosen) =>
    notebook.act(({ change }) =>
      change(record.id, (one) => (one.kind === "nappy" ? { ...one, content: chosen } : one)),
    ),
  );
  return (
    <SegmentedChoice
      legend={t("edit.content")}
      name="content"
      value={content}
      onChange={choose}
      answers={(["wet", "stool"] as const).map((value) => ({ value, label: t(`entry.${value}`) }))}
    />
  );
}
