import { useTranslation } from "react-i18next";

import type { InstallWay } from "../../application/services";
import { Icon } from "../../ui/icon/icon";
import { listChangeClass, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { useObservable, useServices, useSettings } from "../../access/services-context";
import { IosSteps } from "./ios-steps";
import { smartphoneIcon } from "../../ui/icon/outlines/smartphone";

/** The page lies inside another app: it can neither be kept nor installed from there. */
export const isInAppWay = (way: InstallWay) => way === "in-app-android" || way === "in-app-apple";

/** How to put the app on this phone, in the way this browser knows; gone once it is there or was put off. */
export function InstallRow() {
  const { t } = useTranslation(["install", "common"]);
  const { installer, settings } = useServices();
  const { installHintClosed } = useSettings();
  const way = useObservable(installer);
  if (way === "installed" || installHintClosed) return null;
  const isInApp = isInAppWay(way);

  return (
    <li>
      <div className={listRowClass}>
        <ListMark>
          <Icon outline={smartphoneIcon} />
        </ListMark>
        <ListText
          name={t(isInApp ? "inApp" : "title")}
          note={t(way === "prompt" || way === "ios" ? "why" : way)}
        />
        {way === "prompt" ? (
          <button type="button" className={listChangeClass} onClick={() => void installer.prompt()}>
            {t("button")}
          </button>
        ) : (
          <button
            type="button"
            className={listChangeClass}
            onClick={() => settings.change(() => ({ installHintClosed: true }))}
          >
            {t("common:later")}
          </button>
        )}
      </div>
      {way === "ios" && <IosSteps />}
    </li>
  );
}
