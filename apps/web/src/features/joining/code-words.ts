/** The codes of a section, as they are kept on this device. */
export const codesKey = (sectionId: string) => ['joining', 'codes', sectionId];

/** A code as it is read out: in two halves. */
export const spaced = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Where somebody goes who has it. */
export const joinPath = (tenant: string, code: string) => `/join/${tenant}/${code}`;
