export const formatFiles = async (...a: unknown[]): Promise<0> => 0;
