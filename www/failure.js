// An error as the page's code meets it. Workers know only the plain data, so they carry no sentences.

import { say } from "./words.js";

/** @import { PlainError } from "./protocol.js" */

/** What the core or the page could not do, with the place in the user's file; its message is the sentence. */
export class StudyError extends Error {
  /** @param {PlainError} plain */
  constructor({ code, row, column, words, advice }) {
    super(say(words) || code);
    this.name = "StudyError";
    this.code = code;
    this.row = row;
    this.column = column;
    this.words = words;
    this.advice = advice;
  }
}
