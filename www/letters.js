// A part of the hosted page that is no script travels inside one, a letter for each byte: it compresses well.

/** @param {string} letters @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function bytesOf(letters) {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
