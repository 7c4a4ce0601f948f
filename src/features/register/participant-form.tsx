import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../access/services-context";
import type { WriteFault } from "../../application/register/lying-parts";
import { REGISTER_CONSENT_VERSION } from "../../content/consent/register";
import {
  draftOf,
  emptyParticipant,
  readParticipant,
  type ParticipantDraft,
} from "../../core/register/draft";
import type { Place } from "../../core/register/editing";
import type { Role } from "../../core/register/ids";
import { participantsIn } from "../../core/register/listing";
import type { Participant, RegisterRow } from "../../core/register/record";
import type { ParticipantContent } from "../../core/register/writing";
import type { Result } from "../../core/result";
import { Button } from "../../ui/button/button";
import { Page, Pane } from "../../ui/layout/layout";
import { LiveRegion } from "../../ui/live-region/live-region";
import { arrange, PageTitle, text } from "../../ui/words/words";
import { AboutBirth, AboutMother } from "./characteristic-fields";
import { CodeField } from "./code-field";
import { ConsentFields } from "./consent-fields";
import { RoleField } from "./role-field";
import { useFieldFocus } from "./use-field-focus";
import { useWriting } from "./use-writing";

export type ParticipantFormProps = {
  /** Hers, also before she stands anywhere. */
  id: string;
  rows: readonly RegisterRow[];
  standing: Participant | null;
  /** What is filled in already, where that is not what stands. */
  begun?: ParticipantDraft | undefined;
  title?: string | undefined;
  /** What is asked besides, before it is kept. */
  children?: ReactNode;
  /** What can be done instead, below all else: no thumb on its way to keep her meets it. */
  foot?: ReactNode;
  /** Looks at what is asked besides; false where it is not whole. */
  onAsk?: (() => boolean) | undefined;
  /** The field that she was led to; none where she came by herself. */
  place?: Place | undefined;
  /** @param role who writes it; asked where something is told anew */
  onSave: (
    content: ParticipantContent,
    said: { readonly draft: ParticipantDraft; readonly role: Role },
  ) => Promise<Result<null, WriteFault>>;
  onDone: () => void;
  onCancel: () => void;
};

/** A participant, written down by hand or begun from a notebook. What is missing is told once she wants to keep it. */
export function ParticipantForm({
  id,
  rows,
  standing,
  begun,
  title,
  children,
  foot,
  onAsk,
  place,
  onSave,
  onDone,
  onCancel,
}: ParticipantFormProps) {
  const { t } = useTranslation("register");
  const [role, setRole] = useState<Role>("bidan");
  useFieldFocus(place);
  const { clock } = useServices();
  const [draft, setDraft] = useState(
    () => begun ?? (standing === null ? emptyParticipant : draftOf(standing, clock.wall)),
  );
  const [isAsked, setIsAsked] = useState(false);
  const [isRestWhole, setIsRestWhole] = useState(true);
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

  const save = async (): Promise<void> => {
    setIsAsked(true);
    const isWhole = onAsk?.() ?? true;
    setIsRestWhole(isWhole);
    if (read.ok && isWhole && (await writing.write(() => onSave(read.value, { draft, role }))))
      onDone();
  };

  return (
    <Page>
      <Pane>
        <PageTitle>{title ?? (standing === null ? t("form.new") : t("form.change"))}</PageTitle>
        <p className={text.quiet}>{t("form.optional")}</p>
        <CodeField {...fields} />
        <AboutMother {...fields} />
        <ConsentFields {...fields} standing={standing} />
      </Pane>
      <Pane last>
        <AboutBirth {...fields} />
        {children}
        <div className={arrange.stack}>
          {standing !== null && children === undefined && (
            <RoleField role={role} onChange={setRole} />
          )}
          <LiveRegion visible polite={false}>
            {isAsked && !(read.ok && isRestWhole) && <p>{t("form.faults.some")}</p>}
            {writing.fault !== null && <p>{t(`fault.${writing.fault}`)}</p>}
          </LiveRegion>
          <Button kind="primary" full aria-disabled={writing.isBusy} onClick={() => void save()}>
            {t("form.save")}
          </Button>
          <Button kind="secondary" full onClick={onCancel}>
            {t("form.cancel")}
          </Button>
        </div>
        {foot}
      </Pane>
    </Page>
  );
}
