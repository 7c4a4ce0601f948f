import { useTranslation } from "react-i18next";

import { DAY_HOURS } from "../../../core/time/spans";
import type { DaysWindow } from "../../../core/notebook/days-window";
import { cutTo, hasExtent, isBetween, type Lane } from "../../../core/notebook/overview";
import { publicFile } from "../../../paths";
import { Extent, Glyph } from "./glyph";
import styles from "./lane-row.module.css";
import { lanePictures } from "./mark-looks";
import { hourLength, hourPlace } from "./scales";

export type LaneRowProps = { lane: Lane; window: DaysWindow; nowHour: number };

/** One kind of entry along the axis: its picture, its word and how often, then a mark for each. */
export function LaneRow({ lane, window, nowHour }: LaneRowProps) {
  const { t } = useTranslation("overview");
  const place = hourPlace(window);

  return (
    <div className={styles["lane"]}>
      <p className={styles["head"]}>
        <img
          className={styles["picture"]}
          src={publicFile(`art/ui/${lanePictures[lane.id]}.svg`)}
          alt=""
          width={26}
          height={26}
        />
        {t(`mark.${lane.id}`)}
        <span className={styles["count"]}>{t("times", { count: lane.count })}</span>
      </p>
      <svg className={styles["plot"]} aria-hidden="true">
        <Axis window={window} nowHour={nowHour} />
        {lane.marks.filter(hasExtent).map((mark) => {
          const { fromHour, untilHour } = cutTo(mark, window);
          return (
            <Extent
              key={mark.id}
              kind={mark.kind}
              x={place(fromHour)}
              width={hourLength(window)(untilHour - fromHour)}
              y="50%"
            />
          );
        })}
        {lane.marks.map((mark) => (
          <Glyph
            key={mark.id}
            kind={mark.kind}
            x={place(mark.hour)}
            y="50%"
            small={isBetween(mark)}
          />
        ))}
      </svg>
    </div>
  );
}

/** What is over is a line, what has not happened yet are dots. */
function Axis({ window, nowHour }: { window: DaysWindow; nowHour: number }) {
  const place = hourPlace(window);
  const now = place(nowHour);
  const isAhead = nowHour < window.untilHour;

  return (
    <>
      {window.days.slice(1).map((day) => {
        const x = place((day - 1) * DAY_HOURS);
        return <line key={day} className={styles["day"]} x1={x} x2={x} y1="0" y2="100%" />;
      })}
      <line className={styles["past"]} x1="0" x2={now} y1="50%" y2="50%" />
      {isAhead && <line className={styles["ahead"]} x1={now} x2="100%" y1="50%" y2="50%" />}
    </>
  );
}
