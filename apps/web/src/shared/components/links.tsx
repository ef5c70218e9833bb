import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
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
