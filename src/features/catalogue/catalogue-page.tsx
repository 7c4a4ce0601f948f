import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../access/services-context";
import { volumesOf } from "../../core/catalogue/catalogue";
import { openVolume } from "../../core/catalogue/open-volume";
import { MOST_NOTEBOOKS } from "../../core/catalogue/limits";
import type { Catalogue, Volume } from "../../core/catalogue/schema";
import { useVolumeName } from "../../parts/notebook/use-volume-name";
import { VolumeRemovedNotices } from "../../parts/notebook/volume-removed-notice";
import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Button } from "../../ui/button/button";
import { LiveRegion } from "../../ui/live-region/live-region";
import { Page, Pane } from "../../ui/layout/layout";
import { arrange, Lead, PageTitle, text } from "../../ui/words/words";
import { plusIcon } from "../../ui/icon/outlines/plus";
import { RenameSheet } from "./rename-sheet";
import { useSwitching } from "./use-switching";
import { VolumeCard } from "./volume-card";

const openFirst = (catalogue: Catalogue): readonly Volume[] => {
  const open = openVolume(catalogue);
  return [open, ...volumesOf(catalogue).filter(({ id }) => id !== open.id)];
};

/** The notebooks of this phone: for each mother and each birth one, and one of them open. */
export function CataloguePage() {
  const { t } = useTranslation(["catalogue", "navigation"]);
  const catalogue = useObservable(useServices().catalogue);
  const nameOf = useVolumeName();
  const { fault, begin, open, close, remove } = useSwitching();
  const [renamed, setRenamed] = useState<Volume | null>(null);

  return (
    <FlowPage title={t("title")} back={{ to: paths.notebook, label: t("navigation:notebook") }}>
      <Page>
        <Pane>
          <PageTitle>{t("title")}</PageTitle>
          <Lead>{t("lead")}</Lead>
          <LiveRegion visible>
            {fault === null ? null : t(`faults.${fault}`, { most: MOST_NOTEBOOKS })}
          </LiveRegion>
          <VolumeRemovedNotices />
          <ul className={arrange.stack}>
            {openFirst(catalogue).map((volume) => (
              <VolumeCard
                key={volume.id}
                volume={volume}
                name={nameOf(volume)}
                isOpen={volume.id === catalogue.open}
                onOpen={() => open(volume.id)}
                onClose={close}
                onRename={() => setRenamed(volume)}
                onRemove={() => remove(volume.id)}
              />
            ))}
          </ul>
        </Pane>
        <Pane last>
          <Button kind="primary" icon={plusIcon} full onClick={begin}>
            {t("begin")}
          </Button>
          <p className={text.quiet}>{t("beginNote")}</p>
          <p className={text.quiet}>{t("own")}</p>
        </Pane>
      </Page>
      {renamed !== null && <RenameSheet volume={renamed} onClose={() => setRenamed(null)} />}
    </FlowPage>
  );
}
