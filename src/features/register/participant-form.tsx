import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../access/services-context";
import type { WriteFault } from "../../application/register/lying-parts";
import { REGISTER_CONSENT_VERSION } from "../../content/consent/register";
import { draftOf, emptyParticipant, readParticipant } from "../../core/register/draft";
import { participantsIn } from "../../core/register/listing";
import type { Participant, RegisterRow } from "../../core/register/record";
import type { ParticipantContent } from "../../core/register/writing";
import type { Result } from "../../core/result";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Field } from "../../ui/field/field";
import { Page, Pane } from "../../ui/layout/layout";
import { LiveRegion } from "../../ui/live-region/live-region";
import { arrange, PageTitle, text } from "../../ui/words/words";
import { AboutBirth, AboutMother } from "./characteristic-fields";
import { ConsentFields } from "./consent-fields";
import { useWriting } from "./use-writing";

export type ParticipantFormProps = {
  /** Hers, also before she stands anywhere. */
  id: string;
  rows: readonly RegisterRow[];
  standing: Participant | null;
  onSave: (content: ParticipantContent) => Promise<Result<null, WriteFault>>;
  onDone: () => void;
  onCancel: () => void;
};

/** A participant, written down by hand. What is missing is told once she wants to keep it. */
export function ParticipantForm({
  id,
  rows,
  standing,
  onSave,
  onDone,
  onCancel,
}: ParticipantFormProps) {
  const { t } = useTranslation("register");
  const { clock } = useServices();
  const [draft, setDraft] = useState(() =>
    standing === null ? emptyParticipant : draftOf(standing, clock.wall),
  );
  const [isAsked, setIsAsked] = useState(false);
  const writing = useWriting();
  const others = participantsIn(rows).filter((one) => one.id !== id);
  const read = readParticipant(draft, {
    at: clock.at,
    now: clock.now(),
    consentVersion: REGISTER_CONSENT_VERSION,
    codes: new Set(others.map(({ code }) => code)),
    standing,
  });
  const fields = {
    draft,
    faults: isAsked ? read.faults : [],
    onChange: (part: Partial<typeof draft>) => setDraft({ ...draft, ...part }),
  };
  const codeFault = fields.faults.find(({ field }) => field === "code");

  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (read.ok && (await writing.write(() => onSave(read.value)))) onDone();
  };

  return (
    <Page>
      <Pane>
        <PageTitle>{standing === null ? t("form.new") : t("form.change")}</PageTitle>
        <p className={text.quiet}>{t("form.optional")}</p>
        <Card>
          <Field
            label={t("form.code")}
            hint={t("form.codeHint")}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={draft.code}
            error={
              codeFault === undefined ? undefined : t(`form.faults.${CODE_WORDS[codeFault.reason]}`)
            }
            onChange={(event) => fields.onChange({ code: event.target.value })}
          />
        </Card>
        <AboutMother {...fields} />
        <ConsentFields {...fields} standing={standing} />
      </Pane>
      <Pane last>
        <AboutBirth {...fields} />
        <div className={arrange.stack}>
          <LiveRegion visible polite={false}>
            {isAsked && !read.ok && <p>{t("form.faults.some")}</p>}
            {writing.fault !== null && <p>{t(`fault.${writing.fault}`)}</p>}
          </LiveRegion>
          <Button kind="primary" full aria-disabled={writing.isBusy} onClick={() => void save()}>
            {t("form.save")}
          </Button>
          <Button kind="secondary" full onClick={onCancel}>
            {t("form.cancel")}
          </Button>
        </div>
      </Pane>
    </Page>
  );
}

const CODE_WORDS = { needed: "codeNeeded", form: "codeForm", taken: "codeTaken" } as const;
