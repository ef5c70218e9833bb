import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  rem,
} from '@mantine/core';
import { accentShades, DARK_PAGE, LIGHT_PAGE } from './accent.ts';

// Greys with a little yellow in them. In `gray` 5 and darker may carry text on the light page; in `dark` 3 and lighter on the dark one.
const GRAY: MantineColorsTuple = [
  '#faf9f7', '#f4f2ef', '#eae7e3', '#dcd8d3', '#c5c0b9', '#76706a', '#665f59', '#4a4540', '#2f2b28', '#1f1c1a',
]; // oxfmt-ignore
const DARK: MantineColorsTuple = [
  '#ece9e5', '#cfcac4', '#aaa49d', '#928c85', '#3a3632', '#2b2825', '#221f1d', DARK_PAGE, '#131110', '#0c0b0a',
]; // oxfmt-ignore

const shades = (colour: string | null) => accentShades(colour) as unknown as MantineColorsTuple;

/** The product's look, with the tenant's accent (null: our own deep teal). */
export function themeFor(accent: string | null): MantineThemeOverride {
  return createTheme({
    white: LIGHT_PAGE,
    black: '#1f1c1a',
    colors: {
      accent: shades(accent),
      gray: GRAY,
      dark: DARK,
      red: shades('#b42318'),
      yellow: shades('#9a5b0c'),
      green: shades('#1d7044'),
    },
    primaryColor: 'accent',
    primaryShade: { light: 7, dark: 6 },
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSizes: { xs: rem(12.5), sm: rem(14), md: rem(15), lg: rem(17), xl: rem(20) },
    lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.6', xl: '1.6' },
    spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(40) },
    radius: { xs: rem(4), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(32) },
    defaultRadius: 'md',
    shadows: {
      xs: 'none',
      sm: 'none',
      md: '0 4px 16px rgb(31 28 26 / 10%)',
      lg: '0 8px 28px rgb(31 28 26 / 12%)',
      xl: '0 16px 48px rgb(31 28 26 / 16%)',
    },
    headings: {
      fontWeight: '620',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: rem(25), lineHeight: '1.25' },
        h2: { fontSize: rem(18), lineHeight: '1.35' },
        h3: { fontSize: rem(16), lineHeight: '1.4' },
        h4: { fontSize: rem(15), lineHeight: '1.45' },
      },
    },
    cursorType: 'pointer',
    respectReducedMotion: true,
    // By name, not `Select.extend(…)`: naming a component must not put it into everybody's first load.
    components: {
      Button: { defaultProps: { size: 'sm' } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
      Input: { defaultProps: { size: 'md' } },
      TextInput: { defaultProps: { size: 'md' } },
      PasswordInput: { defaultProps: { size: 'md' } },
      // Its arrows are smaller than a fingertip; the keyboard's do the same.
      NumberInput: { defaultProps: { size: 'md', hideControls: true } },
      Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
      Select: { defaultProps: { size: 'md', comboboxProps: { shadow: 'md' } } },
      Paper: { defaultProps: { withBorder: true, p: 'md' } },
      Menu: {
        defaultProps: {
          shadow: 'md',
          position: 'bottom-end',
          width: 260,
          withInitialFocusPlaceholder: false,
        },
      },
      Popover: { defaultProps: { shadow: 'md' } },
      Modal: { defaultProps: { centered: true, padding: 'lg', overlayProps: { backgroundOpacity: 0.35 } } },
      Drawer: { defaultProps: { padding: 'lg', overlayProps: { backgroundOpacity: 0.35 } } },
      // A dialog is paper: with paper's padding too, what scrolls would show above the header that stays.
      ModalContent: { defaultProps: { p: 0 } },
      DrawerContent: { defaultProps: { p: 0 } },
      // Theirs is a `<header>`, which would be a second banner of the page.
      ModalHeader: { defaultProps: { role: 'presentation' } },
      DrawerHeader: { defaultProps: { role: 'presentation' } },
      Tabs: { defaultProps: { keepMounted: false } },
      Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
    },
  });
}

/** What Mantine derives too faintly for us: text that must be readable, borders that should be quiet. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': GRAY[6],
    '--mantine-color-placeholder': GRAY[5],
    '--mantine-color-default-border': GRAY[3],
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': 'var(--mantine-color-accent-7)',
  },
  dark: {
    '--mantine-color-dimmed': DARK[2],
    '--mantine-color-placeholder': DARK[3],
    '--mantine-color-default-border': DARK[4],
    '--mantine-color-error': '#ff8a7a',
    '--mantine-color-anchor': 'var(--mantine-color-accent-4)',
    '--mantine-color-accent-light': 'var(--accent-tint)',
    '--mantine-color-accent-light-hover': 'color-mix(in oklab, var(--accent-tint) 85%, white)',
    '--mantine-color-accent-light-color': 'var(--accent-tint-ink)',
  },
});

/** The nonce the API wrote into this page; style elements need it. Undefined while developing. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
