import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink, Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

// Mantine's looks with the router's typed `to`, `params` and `search`.

/** A link inside text: `<AnchorLink to="/sections/$sectionId" params={{ sectionId }}>…</AnchorLink>`. */
export const AnchorLink = createLink((props: AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>) => (
  <Anchor {...props} />
));

/** A link that looks like a button, for going somewhere; buttons are for doing something. */
export const ButtonLink = createLink((props: ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>) => (
  <Button component="a" {...props} />
));

interface PathLinkProps extends Pick<ComponentProps<'a'>, 'className' | 'children'> {
  readonly path: string;
  readonly onClick?: () => void;
}

/** A link to a path the API gave (a notification's), query and all; or to a place on a page. */
export function PathLink({ path, ...rest }: PathLinkProps) {
  const [page = '/', hash = ''] = path.split('#');
  const [to = '/', query = ''] = page.split('?');
  const search = Object.fromEntries(new URLSearchParams(query));
  return <Link to={to} {...(query && { search: search as never })} {...(hash && { hash })} {...rest} />;
}
