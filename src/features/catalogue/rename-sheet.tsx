import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../access/services-context";
import { NAME_LENGTH } from "../../core/catalogue/limits";
import type { Volume } from "../../core/catalogue/schema";
import { DangerLink } from "../../shell/danger-link";
import { Button } from "../../ui/button/button";
import { Field } from "../../ui/field/field";
import { Sheet } from "../../ui/sheet/sheet";
import { text } from "../../ui/words/words";

const FORM = "notebook-name";

/** What the family calls a notebook; it may have no name. */
export function RenameSheet({ volume, onClose }: { volume: Volume; onClose: () => void }) {
  const { t } = useTranslation(["catalogue", "common", "notebook"]);
  const { catalogue } = useServices();
  const [name, setName] = useState(volume.name);
  const [hasFailed, setHasFailed] = useState(false);

  const keep = async (): Promise<void> => {
    const isKept = await catalogue
      .act(async (one) => one.rename(volume.id, name))
      .catch(() => false);
    if (isKept) onClose();
    else setHasFailed(true);
  };

  return (
    <Sheet
      title={t("nameTitle")}
      onClose={onClose}
      closeLabel={t("notebook:close")}
      over={<DangerLink />}
      actions={
        <Button kind="primary" type="submit" form={FORM} full>
          {t("common:save")}
        </Button>
      }
    >
      <form
        id={FORM}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Field
          label={t("nameLabel")}
          hint={t("nameHint")}
          error={hasFailed ? t("faults.not-kept") : undefined}
          value={name}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </form>
      <p className={text.quiet}>{t("nameOpen")}</p>
    </Sheet>
  );
}
