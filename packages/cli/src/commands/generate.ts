export const generate = async (...a: unknown[]): Promise<0> => 0;
