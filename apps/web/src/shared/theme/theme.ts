import {
  ActionIcon,
  Anchor,
  Button,
  createTheme,
  Drawer,
  type CSSVariablesResolver,
  Input,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Menu,
  Modal,
  NumberInput,
  Paper,
  PasswordInput,
  Popover,
  rem,
  Select,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { accentShades, DARK_PAGE, LIGHT_PAGE } from './accent.ts';

// Greys with a little yellow in them. In `gray` 5 and darker may carry text on the light page; in `dark` 3 and lighter on the dark one.
const GRAY: MantineColorsTuple = [
  '#faf9f7', '#f4f2ef', '#eae7e3', '#dcd8d3', '#c5c0b9', '#76706a', '#665f59', '#4a4540', '#2f2b28', '#1f1c1a',
]; // prettier-ignore
const DARK: MantineColorsTuple = [
  '#ece9e5', '#cfcac4', '#aaa49d', '#928c85', '#3a3632', '#2b2825', '#221f1d', DARK_PAGE, '#131110', '#0c0b0a',
]; // prettier-ignore

/** The product's look, with the tenant's accent (null: our own deep teal). */
export function themeFor(accent: string | null): MantineThemeOverride {
  return createTheme({
    white: LIGHT_PAGE,
    black: '#1f1c1a',
    colors: { accent: accentShades(accent) as unknown as MantineColorsTuple, gray: GRAY, dark: DARK },
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
    components: {
      Button: Button.extend({ defaultProps: { size: 'sm' } }),
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } }),
      Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
      Input: Input.extend({ defaultProps: { size: 'md' } }),
      TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
      PasswordInput: PasswordInput.extend({ defaultProps: { size: 'md' } }),
      NumberInput: NumberInput.extend({ defaultProps: { size: 'md' } }),
      Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 3 } }),
      Select: Select.extend({ defaultProps: { size: 'md', comboboxProps: { shadow: 'md' } } }),
      Paper: Paper.extend({ defaultProps: { withBorder: true, p: 'md' } }),
      Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end', width: 260 } }),
      Popover: Popover.extend({ defaultProps: { shadow: 'md' } }),
      Modal: Modal.extend({
        defaultProps: { centered: true, padding: 'lg', overlayProps: { backgroundOpacity: 0.35 } },
      }),
      Drawer: Drawer.extend({ defaultProps: { padding: 'lg', overlayProps: { backgroundOpacity: 0.35 } } }),
      Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
      Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: true } }),
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
  },
});

/** The nonce the API wrote into this page; style elements need it. Undefined while developing. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
