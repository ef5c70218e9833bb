/** The codes of a section, as they are kept on this device. */
export const codesKey = (sectionId: string) => ['joining', 'codes', sectionId];

/** A code as it is read out: by fours. */
export const spaced = (code: string) => code.match(/.{1,4}/g)?.join(' ') ?? '';

/** Where somebody goes who has a card of their own. */
export const cardPath = (tenant: string, code: string) => `/card/${tenant}/${code}`;

/** Where somebody goes who has it. */
export const joinPath = (tenant: string, code: string) => `/join/${tenant}/${code}`;
