import type { ValidationError } from '@nestjs/common';
import { BadInput, type FieldError } from '@firsthand/contracts';

/** class-validator's findings as the one error of input that a screen understands: a path, a sentence and a name each. */
export function inputErrors(findings: readonly ValidationError[]): BadInput {
  return new BadInput(findings.flatMap((finding) => fieldErrors(finding, '')));
}

function fieldErrors(finding: ValidationError, parent: string): FieldError[] {
  const path = parent === '' ? finding.property : `${parent}.${finding.property}`;
  const own = Object.entries(finding.constraints ?? {}).map(([rule, message]) => ({
    path,
    message: sentence(message),
    rule,
  }));
  return [...own, ...(finding.children ?? []).flatMap((child) => fieldErrors(child, path))];
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}
