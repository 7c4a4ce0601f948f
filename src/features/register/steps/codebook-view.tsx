import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import {
  CODEBOOK,
  CODEBOOK_VERSION,
  MEASUREMENT_VARIABLES,
  MISSING_CODE,
  PARTICIPANT_FIGURES,
  WITHHELD_CODE,
  type Variable,
} from "../../../core/register/codebook";
import { NOT_TOLD } from "../../../core/register/leaving";
import { WITHHELD } from "../../../core/register/small-groups";
import { useDates } from "../../../parts/words/use-dates";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { printerIcon } from "../../../ui/icon/outlines/printer";
import { Page, Pane } from "../../../ui/layout/layout";
import { printPage } from "../../../ui/paper/print-page";
import { PageTitle, text, Title } from "../../../ui/words/words";
import styles from "./codebook-view.module.css";
import { ColumnTable } from "./column-table";
import { PlainTable } from "./plain-table";
import { useCodeWords } from "./use-code-words";

/** What every code and column means; it is printed as it stands. */
export function CodebookView() {
  const { t } = useTranslation(["steps", "register", "common"]);
  const { clock, version } = useServices();
  const { date } = useDates();
  return (
    <Page>
      <Pane>
        <div className={styles["book"]}>
          <PageTitle>{t("coding.title")}</PageTitle>
          <p className={text.quiet}>
            {t("coding.version", {
              version: CODEBOOK_VERSION,
              app: t("common:appName"),
              release: version,
              date: date(clock.now()),
            })}
          </p>
          <Banner kind="care" icon={infoIcon}>
            {t("register:unreviewed")}
          </Banner>
          <div data-screen>
            <Button kind="primary" icon={printerIcon} full onClick={printPage}>
              {t("coding.print")}
            </Button>
          </div>
          <Title>{t("coding.categories")}</Title>
          {CODEBOOK.map((variable) => (
            <Categories key={variable.id} variable={variable} />
          ))}
        </div>
      </Pane>
      <Pane last>
        <div className={styles["book"]}>
          <Title>{t("coding.participants")}</Title>
          <ColumnTable caption={t("coding.empty")} columns={PARTICIPANT_FIGURES} />
          <Title>{t("coding.measurements")}</Title>
          <ColumnTable caption={t("coding.empty")} columns={MEASUREMENT_VARIABLES} />
        </div>
      </Pane>
    </Page>
  );
}

/** A characteristic: its codes, what each means, and how it stands in a file. */
function Categories({ variable: { id, categories } }: { variable: Variable }) {
  const { t } = useTranslation("steps");
  const words = useCodeWords();
  return (
    <PlainTable
      caption={t("coding.caption", { name: words.variable(id), column: id })}
      columns={[t("coding.code"), t("coding.meaning"), t("coding.written")]}
      rows={[
        ...categories.map((one) => ({
          name: String(one.code),
          cells: [words.category(id, one.id), one.id],
        })),
        { name: String(WITHHELD_CODE), cells: [t("coding.withheld"), WITHHELD] },
        { name: String(MISSING_CODE), cells: [t("coding.notTold"), NOT_TOLD] },
      ]}
    />
  );
}
