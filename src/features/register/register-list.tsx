import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../application/register/desk";
import type { RegisterState } from "../../application/register/register";
import { listed, participantsIn, SHELVES, type Shelf } from "../../core/register/listing";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { SegmentedChoice } from "../../ui/choice/segmented-choice";
import { Field } from "../../ui/field/field";
import { infoIcon } from "../../ui/icon/outlines/info";
import { lockIcon } from "../../ui/icon/outlines/lock";
import { plusIcon } from "../../ui/icon/outlines/plus";
import { uploadIcon } from "../../ui/icon/outlines/upload";
import { Page, Pane } from "../../ui/layout/layout";
import { List } from "../../ui/list/list";
import { LiveRegion } from "../../ui/live-region/live-region";
import { Lead, PageTitle, text } from "../../ui/words/words";
import { CopyCard } from "./copy-card";
import { ParticipantRow } from "./participant-row";
import { useRegisterPlace } from "./use-register-place";

/** So many rows are drawn at once: a register may hold thousands. */
const ROWS_AT_ONCE = 25;

export type RegisterListProps = { desk: RegisterDesk; register: RegisterState };

/** Everybody in the register, by her code. */
export function RegisterList({ desk, register }: RegisterListProps) {
  const { t } = useTranslation(["register", "intake", "leaving"]);
  const { add, seeTables, takeIn, takeOut } = useRegisterPlace();
  const participants = useMemo(() => participantsIn(register.rows), [register.rows]);

  return (
    <Page table>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <Banner kind="care" icon={infoIcon}>
          {t("unreviewed")}
        </Banner>
        <p className={text.quiet}>{t("paper")}</p>
        <Button kind="primary" icon={plusIcon} full onClick={add}>
          {t("list.add")}
        </Button>
        <Button kind="secondary" icon={uploadIcon} full onClick={() => takeIn()}>
          {t("intake:title")}
        </Button>
        {participants.length > 0 && (
          <Button kind="secondary" full onClick={seeTables}>
            {t("tables.see")}
          </Button>
        )}
        {participants.length > 0 && (
          <Button kind="secondary" full onClick={takeOut}>
            {t("leaving:title")}
          </Button>
        )}
        {register.unreadable > 0 && <p>{t("unreadable", { count: register.unreadable })}</p>}
        {participants.length === 0 ? (
          <p>{t("list.empty")}</p>
        ) : (
          <Found participants={participants} />
        )}
      </Pane>
      <Pane last>
        <Button
          kind="secondary"
          icon={lockIcon}
          full
          onClick={() => void desk.lock.ask((pin) => pin.lockNow())}
        >
          {t("pin.lockNow")}
        </Button>
        <CopyCard desk={desk} />
      </Pane>
    </Page>
  );
}

function Found({ participants }: { participants: ReturnType<typeof participantsIn> }) {
  const { t } = useTranslation("register");
  const [query, setQuery] = useState("");
  const [shelf, setShelf] = useState<Shelf>("taking-part");
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const looked = useDeferredValue(query);
  const found = useMemo(
    () => listed(participants, { shelf, query: looked }),
    [participants, shelf, looked],
  );
  const more = Math.min(ROWS_AT_ONCE, found.length - most);

  return (
    <>
      <Field
        label={t("list.search")}
        type="search"
        autoComplete="off"
        autoCapitalize="characters"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setMost(ROWS_AT_ONCE);
        }}
      />
      <SegmentedChoice
        legend={t("list.shelf")}
        legendHidden
        name="shelf"
        value={shelf}
        onChange={(next) => {
          setShelf(next);
          setMost(ROWS_AT_ONCE);
        }}
        answers={SHELVES.map((value) => ({ value, label: t(`list.shelves.${value}`) }))}
      />
      <LiveRegion visible>
        <p>{found.length === 0 ? t("list.nobody") : t("list.count", { count: found.length })}</p>
      </LiveRegion>
      <List label={t("title")}>
        {found.slice(0, most).map((participant) => (
          <ParticipantRow key={participant.id} participant={participant} />
        ))}
      </List>
      {more > 0 && (
        <Button kind="secondary" full onClick={() => setMost(most + ROWS_AT_ONCE)}>
          {t("list.more", { count: more })}
        </Button>
      )}
    </>
  );
}
