// No policy binds where a tab goes next, and an address can carry what a file says. So the page refuses to be led away by
// any script, where the browser has the event for it. What a person types or opens in the browser's own frame is no such event.

/**
 * @typedef {object} Leaving what is read of a NavigateEvent
 * @property {boolean} cancelable
 * @property {boolean} userInitiated
 * @property {string} navigationType
 * @property {{ url: string, sameDocument: boolean }} destination
 * @property {() => void} preventDefault
 */

/**
 * @param {{ addEventListener: (type: "navigate", hear: (event: Leaving) => void) => void } | undefined} navigation the window's, absent in older browsers
 * @param {(address: string) => void} refused hears where it would have gone
 */
export function stay(navigation, refused) {
  navigation?.addEventListener("navigate", (event) => {
    const { sameDocument, url } = event.destination;
    // A person may open the page anew, and what is saved is data that the page made itself.
    const anew = event.navigationType === "reload" && event.userInitiated;
    if (sameDocument || !event.cancelable || anew || /^(blob|data):/.test(url)) return;
    event.preventDefault();
    refused(url);
  });
}
