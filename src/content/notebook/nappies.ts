import { parseNappyTable, type NappyTable } from "../../core/notebook/nappies";
import file from "./nappies.json";

const parsed = parseNappyTable(file);
if (!parsed.ok) throw new TypeError("nappies.json cannot be used");

/** What is usual in a baby's nappies, by day of life. */
export const nappyTable: NappyTable = parsed.value;
