import { useTranslation } from "react-i18next";

import type { GroupResults } from "../../../core/register/results";
import { Card } from "../../../ui/card/card";
import { text, Title } from "../../../ui/words/words";
import { StudyTable } from "../study-table";
import { Cannot } from "./cannot";
import { GroupRise } from "./group-rise";
import { GroupWaiting } from "./group-waiting";
import { useGroupRows } from "./use-group-rows";

const CANNOT = ["drawn", "size", "absent", "one"] as const;

/** Those who were massaged beside those who were not, where she keeps such a group; else that she keeps none. */
export function GroupsCard({ groups }: { groups: GroupResults | null }) {
  const { t } = useTranslation("figures");
  return (
    <Card as="section" labelledBy="tabel-kelompok">
      <Title id="tabel-kelompok">{t("groups.title")}</Title>
      {groups === null ? <p>{t("groups.alone")}</p> : <Compared groups={groups} />}
    </Card>
  );
}

function Compared({ groups }: { groups: GroupResults }) {
  const { t } = useTranslation("figures");
  const rows = useGroupRows();
  return (
    <>
      <StudyTable
        label={t("groups.title")}
        columns={[t("groups.figure"), t("groups.massage"), t("groups.comparison")]}
        rows={rows(groups)}
      />
      {groups.ungrouped > 0 && (
        <p className={text.quiet}>{t("groups.ungrouped", { count: groups.ungrouped })}</p>
      )}
      <GroupRise rise={groups.rise} />
      <GroupWaiting groups={groups} />
      <Cannot lines={CANNOT.map((key) => ({ key, words: t(`groups.cannot.${key}`) }))} />
    </>
  );
}
