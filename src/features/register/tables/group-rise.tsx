import { useTranslation } from "react-i18next";

import type { RankSum, TestedGroups } from "../../../core/statistics/rank-sum";
import { text } from "../../../ui/words/words";
import { StudyTable } from "../study-table";
import { useFigures } from "../use-figures";
import { Part } from "./part";
import { row } from "./row";
import { useShiftRows } from "./use-shift-rows";
import { useZAndP } from "./use-z-and-p";

/** Whether one group rose more than the other, by the test of Mann and Whitney. */
export function GroupRise({ rise }: { rise: RankSum }) {
  const { t } = useTranslation("figures");
  return (
    <Part title={t("groups.rise")}>
      <Told rise={rise} />
    </Part>
  );
}

function Told({ rise }: { rise: RankSum }) {
  const { t } = useTranslation("figures");
  switch (rise.kind) {
    case "group-empty":
      return <p>{t("groups.empty")}</p>;
    case "all-the-same":
      return <p>{t("groups.allTheSame")}</p>;
    case "tested":
      return <Tested test={rise} />;
  }
}

function Tested({ test }: { test: TestedGroups }) {
  const { t } = useTranslation("figures");
  const { t: tables } = useTranslation("register");
  const figures = useFigures();
  const { shift, effect } = useShiftRows();
  const zAndP = useZAndP();
  return (
    <>
      <p>{t("groups.direction")}</p>
      <StudyTable
        label={t("groups.rise")}
        columns={[tables("tables.figure"), tables("tables.value")]}
        rows={[
          ...shift(t("groups.shift"), test.shift),
          row(t("groups.u"), figures.plain(test.u)),
          ...(test.exactP === null
            ? []
            : [row(tables("tables.exact"), figures.exactChance(test.exactP))]),
          ...zAndP(test.approximations),
          ...effect(test.effect),
        ]}
      />
      {test.isTooFew && (
        <>
          <p className={text.strong}>{t("groups.tooFew")}</p>
          <p>{t("test.leastP", { p: figures.chance(test.leastP) })}</p>
        </>
      )}
      {test.hasTies && <p>{t("groups.ties")}</p>}
      {test.exactP === null && <p>{t("groups.many")}</p>}
    </>
  );
}
