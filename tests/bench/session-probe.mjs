/**
 * In the page, before all else: notes when the track was asked for, spliced, loaded and heard. All times are those of
 * `performance.now()`; a click is noted by its own time stamp.
 */
export function watchSession() {
  const now = () => performance.now();
  const times = {};
  window.sessionTimes = times;
  const first = (name, at = now()) => {
    times[name] ??= at;
  };
  const last = (name) => {
    times[name] = now();
  };

  const fetchNow = window.fetch.bind(window);
  window.fetch = (...words) => {
    const [address] = words;
    const isClip = typeof address === "string" && address.endsWith(".mp3");
    if (isClip) first("askedMs");
    return fetchNow(...words).then((response) => {
      if (!isClip) return response;
      const arrayBuffer = Reflect.get(response, "arrayBuffer");
      response.arrayBuffer = () => arrayBuffer.call(response).finally(() => last("clipsMs"));
      return response;
    });
  };

  const createObjectURL = Reflect.get(URL, "createObjectURL");
  URL.createObjectURL = (blob) => {
    first("splicedMs");
    return createObjectURL.call(URL, blob);
  };

  const play = Reflect.get(HTMLMediaElement.prototype, "play");
  HTMLMediaElement.prototype.play = function noted() {
    if (this.id === "session-track") first("playMs");
    return play.call(this);
  };

  const startButton = (target) => {
    const button = target instanceof Element ? target.closest("button") : null;
    return button?.innerText.trim() === "MULAI" ? button : null;
  };
  addEventListener(
    "click",
    (event) => {
      if (startButton(event.target) !== null) first("clickMs", event.timeStamp);
    },
    true,
  );
  new MutationObserver(() => {
    if (times.offeredMs !== undefined) return;
    if ([...document.querySelectorAll("button")].some((one) => startButton(one) !== null))
      first("offeredMs");
  }).observe(document, { childList: true, subtree: true });

  document.addEventListener("loadedmetadata", () => first("metadataMs"), true);
  document.addEventListener(
    "playing",
    ({ target }) => {
      if (target.id !== "session-track" || times.playingMs !== undefined) return;
      first("playingMs");
      const look = () => {
        if (target.currentTime > 0) first("heardMs");
        else setTimeout(look, 5);
      };
      look();
    },
    true,
  );
}

export const readTimes = () => window.sessionTimes;
