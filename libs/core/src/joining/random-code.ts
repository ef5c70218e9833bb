import { randomBytes } from 'node:crypto';
import { CODE_LENGTH, codeFrom } from './joining.rules.ts';

export function randomCode(length = CODE_LENGTH): string {
  for (;;) {
    const code = codeFrom(randomBytes(2 * length), length);
    if (code) return code;
  }
}
