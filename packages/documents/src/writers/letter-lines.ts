/** Line height of 版记, in twips. */
export const imprintPitch = 500;
