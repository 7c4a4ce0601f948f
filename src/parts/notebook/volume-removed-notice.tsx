import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../access/services-context";
import { removedVolumesOf } from "../../core/catalogue/catalogue";
import type { Volume } from "../../core/catalogue/schema";
import { useVolumeName } from "./use-volume-name";
import { WayBackNotice } from "./way-back-notice";

/** The way back after notebooks were taken away. */
export function VolumeRemovedNotices() {
  const catalogue = useObservable(useServices().catalogue);
  return removedVolumesOf(catalogue).map((volume) => (
    <VolumeRemovedNotice key={volume.id} volume={volume} />
  ));
}

function VolumeRemovedNotice({ volume }: { volume: Volume }) {
  const { t } = useTranslation("catalogue");
  const { catalogue } = useServices();
  const nameOf = useVolumeName();
  return (
    <WayBackNotice
      since={volume.removedAt}
      words={{
        done: t("removed", { name: nameOf(volume) }),
        undo: t("bringBack"),
        back: t("isBack"),
        notBack: t("notBack"),
        until: (time) => t("until", { time }),
      }}
      onUndo={() => catalogue.act(async (one) => one.bringBack(volume.id)).catch(() => false)}
    />
  );
}
