import { browserCamera } from "../../adapters/camera/camera";
import { drawCode } from "../../adapters/camera/code-drawer";
import { browserDeflating } from "../../adapters/browser/deflating";
import {
  createHandOver,
  type HandOver,
  type HandOverPorts,
} from "../../application/hand-over/hand-over";

/** Part of the composition root, in a chunk of its own: all that only two phones beside each other need. */
export const createBrowserHandOver = (
  ports: Omit<HandOverPorts, "camera" | "deflating" | "drawCode">,
): HandOver =>
  createHandOver({ ...ports, camera: browserCamera, deflating: browserDeflating, drawCode });
