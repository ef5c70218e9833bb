/** Characters an address may have. */
export const EMAIL_LENGTH = 254;

/** Could mail reach this? One @, something before it, a domain with a dot after it, no spaces, quotes or controls. */
export function isEmail(email: string): boolean {
  return (
    email.length <= EMAIL_LENGTH &&
    /^[^\s@"'`(),:;<>[\]\\\u0000-\u001f\u007f=+\-.][^\s@"`(),:;<>[\]\\\u0000-\u001f\u007f]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u.test(
      email,
    ) &&
    !/\.\.|\.@/.test(email)
  );
}
