import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { nappyTable } from "../../../content/notebook/nappies";
import { dayOfLife, hoursSinceBirth } from "../../../core/notebook/age";
import { usualOn } from "../../../core/notebook/nappies";
import { babiesOf, birthOf } from "../../../core/notebook/birth";
import type { RecordOf } from "../../../core/notebook/record";
import { paths } from "../../../paths";
import { useObservable, useServices } from "../../../access/services-context";
import { DrawnScene } from "../../../parts/pictures/drawn-scene";
import { Banner } from "../../../ui/banner/banner";
import { Button, buttonClassName } from "../../../ui/button/button";
import { Figure } from "../../../ui/figure/figure";
import { Lead, text } from "../../../ui/words/words";
import { EntrySheet } from "./entry-sheet";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";
import { heartIcon } from "../../../ui/icon/outlines/heart";

export type NotYetSheetProps = { record: RecordOf<"not-yet">; way: SheetWay; writing: Writing };

type Stage = "day1" | "day2" | "day3" | "later" | "unknown";

function stageOf(day: number | null): Stage {
  if (day === null || day < 1) return "unknown";
  if (day === 1) return "day1";
  if (day === 2) return "day2";
  return day === 3 ? "day3" : "later";
}

/** Nothing was seen, and that was noted: how old the baby is, what is usual, one act that helps, when to get help. */
export function NotYetSheet({ record, way, writing }: NotYetSheetProps) {
  const { t } = useTranslation("notebook");
  const birth = birthOf(useObservable(useServices().notebook).records);
  const hours = birth === null ? null : hoursSinceBirth(birth, record.at);
  const day = hours === null ? null : dayOfLife(hours);
  const stage = stageOf(day);

  return (
    <EntrySheet
      title={t("notYet.title")}
      writing={writing}
      onClose={way.close}
      hasClose={false}
      actions={
        <Button kind="primary" full onClick={way.close}>
          {t("notYet.ok")}
        </Button>
      }
    >
      <Figure height="spare" plate>
        <DrawnScene name="feeding-lying" alt={t("notYet.picture")} />
      </Figure>
      <Lead>
        {hours !== null && hours >= 0 && stage !== "later" && (
          <>{t("notYet.age", { count: Math.floor(hours) })} </>
        )}
        {t(`notYet.usual.${stage}`)}
      </Lead>
      <Banner kind="help" icon={heartIcon}>
        <strong>{t(`notYet.act.${stage}`)}</strong>
      </Banner>
      {day !== null && day >= 1 && (
        <p>
          {t(birth !== null && babiesOf(birth) === "more" ? "notYet.eachBaby" : "notYet.baby", {
            day,
            count: usualOn(nappyTable, day).wetLeast,
          })}
        </p>
      )}
      <p>
        {t(`notYet.help.${stage}`)} <Link to={paths.dangerSigns}>{t("notYet.danger")}</Link>
      </p>
      {birth === null && (
        <p className={text.quiet}>
          <button
            type="button"
            className={buttonClassName({ kind: "quiet" })}
            onClick={() => way.step({ kind: "birth" })}
          >
            {t("notYet.addBirth")}
          </button>
        </p>
      )}
    </EntrySheet>
  );
}
