/** The reserved tenant in which the operators themselves are users. It holds no coursework. */
export const INSTALLATION = 'installation';
