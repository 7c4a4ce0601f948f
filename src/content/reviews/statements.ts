export { statements } from "virtual:statements";
