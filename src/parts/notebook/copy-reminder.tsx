import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { Backup } from "../../application/copies/backup";
import { copyQuestionOf } from "../../core/notebook/copy-reminder";
import { paths } from "../../paths";
import { Banner } from "../../ui/banner/banner";
import { Button, buttonClassName } from "../../ui/button/button";
import { useObservable, useServices } from "../../access/services-context";
import { CopySought } from "./copy-sought";
import { useCopies } from "./use-copies";
import { useNow } from "../../access/use-now";
import { downloadIcon } from "../../ui/icon/outlines/download";

/** Asks for a copy once there is something to lose; silent while the notebook has something graver to say. */
export function CopyReminder() {
  const { status, hasUnsaved, room, withdrawnAt, takenInAt } = useObservable(
    useServices().notebook,
  );
  const copies = useCopies();
  const isCalm =
    status === "ready" &&
    !hasUnsaved &&
    room !== "nearly-full" &&
    withdrawnAt === null &&
    takenInAt === null;
  if (copies === null || !isCalm) return null;
  return <Question backup={copies.backup} />;
}

function Question({ backup }: { backup: Backup }) {
  const { t } = useTranslation("storage");
  const { records } = useObservable(useServices().notebook);
  const memory = useObservable(backup);
  const now = useNow();
  const question = copyQuestionOf(records, memory, now);
  if (question === "seek") return <CopySought backup={backup} />;
  if (question === null) return null;
  return (
    <Banner
      kind="help"
      icon={downloadIcon}
      action={
        <>
          <Link className={buttonClassName({ kind: "secondary" })} to={paths.storage}>
            {t("reminder.go")}
          </Link>
          <Button kind="quiet" onClick={backup.putOff}>
            {t("reminder.later")}
          </Button>
        </>
      }
    >
      <strong>{t("reminder.question")}</strong> {t("reminder.why")}
    </Banner>
  );
}
