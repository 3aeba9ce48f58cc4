/** Something a user asked for that cannot be done; the message is for the user. */
export class Refusal extends Error {}
