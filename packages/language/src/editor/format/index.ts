export { type FormatOptions, formatText } from './format-text.ts';
export { factsKey, sameFacts } from './same-facts.ts';
