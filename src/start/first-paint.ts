import { SETTINGS_KEY } from "../core/settings/settings-key";
import { DARK_FROM_HOUR, LIGHT_FROM_HOUR } from "../core/settings/theme";

/**
 * Runs before the first paint, so that a dark room never sees a white page: theme and text size from the stored
 * choices, by the same rules as `themeOf`. Written for browsers that may be older than the app's own.
 */
export const firstPaintScript = (): string =>
  `(function(){var d=document.documentElement,s={};` +
  `try{s=JSON.parse(localStorage.getItem(${JSON.stringify(SETTINGS_KEY)}))||{}}catch(e){}` +
  `var h=new Date().getHours(),t=s.theme;` +
  `var n=h>=${DARK_FROM_HOUR}||h<${LIGHT_FROM_HOUR}||matchMedia("(prefers-color-scheme: dark)").matches;` +
  `d.setAttribute("data-theme",t==="light"||t==="night"||t==="dim"?t:n?"night":"light");` +
  `if(s.textSize==="large"||s.textSize==="largest")d.setAttribute("data-text",s.textSize);` +
  `if(s.language==="en")d.setAttribute("data-awaits","en")})()`;
