import { usualSettings } from "../core/settings/settings";
import { TEXT_SIZES } from "../core/settings/choices";
import { BIRTH_MARK_KEY, SETTINGS_KEY } from "../core/settings/storage-keys";
import { earlyActsScript } from "./early-acts";
import { DARK_FROM_HOUR, LIGHT_FROM_HOUR, THEME_CHOICES } from "../core/settings/theme";

const themes = THEME_CHOICES.filter((choice) => choice !== "auto");
const textSizes = TEXT_SIZES.filter((size) => size !== usualSettings.textSize);

const isOneOf = (all: readonly string[], value: string): string =>
  `${JSON.stringify(all)}.indexOf(${value})>=0`;

/**
 * Runs before the first paint, so that a dark room never sees a white page: theme and text size from the stored
 * choices, by the same rules as `themeOf`; and room for the age of a baby that the notebook tells of. Written for browsers that may be older than the app's own.
 */
export const firstPaintScript = (): string =>
  `(function(){var d=document.documentElement,s={};` +
  `try{if(localStorage.getItem(${JSON.stringify(BIRTH_MARK_KEY)}))d.setAttribute("data-born","");` +
  `s=JSON.parse(localStorage.getItem(${JSON.stringify(SETTINGS_KEY)}))||{}}catch(e){}` +
  `var h=new Date().getHours(),t=s.theme;` +
  `var n=h>=${DARK_FROM_HOUR}||h<${LIGHT_FROM_HOUR}||matchMedia("(prefers-color-scheme: dark)").matches;` +
  `d.setAttribute("data-theme",${isOneOf(themes, "t")}?t:n?"night":"light");` +
  `if(${isOneOf(textSizes, "s.textSize")})d.setAttribute("data-text",s.textSize);` +
  `if(s.language==="en")d.setAttribute("data-awaits","en")})();` +
  earlyActsScript();
