import { useTranslation } from "react-i18next";

import { ROLES, type Role } from "../../core/register/ids";
import { ChoiceField } from "./choice-field";
import { useChoiceWords } from "./use-choice-words";

export type RoleFieldProps = { role: Role; onChange: (role: Role) => void };

/** Whose hand it is; a name is never kept. */
export function RoleField({ role, onChange }: RoleFieldProps) {
  const { t } = useTranslation("register");
  const words = useChoiceWords();
  return (
    <ChoiceField
      label={t("measure.role")}
      value={role}
      answers={words.role}
      nothing={null}
      onChange={(value) => onChange(ROLES.find((one) => one === value) ?? role)}
    />
  );
}
