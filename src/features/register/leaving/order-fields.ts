import type { LeavingForm, MonthFormat, WantedOrder } from "../../../core/exchange/leaving-files";
import type { CsvFlavour } from "../../../core/exchange/csv/table-text";

/** What is chosen for a form, as it stands in the fields; it stays while she looks at another form. */
export type OrderFields = {
  readonly flavour: CsvFlavour;
  readonly orgUnit: string;
  /** "202611"; the last month that has enough births until she chooses another. */
  readonly period: string | null;
  readonly format: MonthFormat;
};

export const FIRST_FIELDS: OrderFields = {
  flavour: "excel",
  orgUnit: "",
  period: null,
  format: "json",
};

/** How a code of DHIS2 looks: no free text leaves by this field. */
const ORG_UNIT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/;

/** Which fields a form has. */
export const fieldsOf = (form: LeavingForm): readonly (keyof OrderFields)[] => {
  switch (form) {
    case "participants":
    case "measurements":
    case "tables":
      return ["flavour"];
    case "bundle":
    case "lines":
    case "metadata":
      return [];
    case "tracker":
      return ["orgUnit"];
    case "month":
      return ["period", "orgUnit", "format"];
  }
};

/** What is asked for; null while something of it is not chosen or cannot be. */
export function orderOf(
  form: LeavingForm,
  { flavour, orgUnit: typed, period, format }: OrderFields,
): WantedOrder | null {
  const orgUnit = ORG_UNIT.test(typed.trim()) ? typed.trim() : null;
  switch (form) {
    case "participants":
    case "measurements":
    case "tables":
      return { form, flavour };
    case "bundle":
    case "lines":
    case "metadata":
      return { form };
    case "tracker":
      return orgUnit === null ? null : { form, orgUnit };
    case "month":
      return orgUnit === null || period === null ? null : { form, orgUnit, period, format };
  }
}
