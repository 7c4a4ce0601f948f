export { hashes } from "virtual:statement-hashes";
