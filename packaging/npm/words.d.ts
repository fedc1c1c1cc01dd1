import type { Words } from "./wire.js";

/** Takes the sentences of one language: the text of a file of `homeroom/messages/`. */
export function learn(messages: string, locale?: string): void;

/** The sentence for what the core says by an id and arguments. */
export function say(words: Pick<Words, "id" | "args"> | string, args?: Record<string, string | number>): string;
