/** Words of a text: runs of anything but white space. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
