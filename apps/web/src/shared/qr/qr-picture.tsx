import { useMemo } from 'react';
import { qrOf } from './qr.ts';

/** The light edge around it, in modules; without it no camera finds it. */
const EDGE = 4;

/** Dark on light in every theme, or phones do not read it. */
export default function QrPicture({ text, label }: { text: string; label: string }) {
  const rows = useMemo(() => qrOf(text), [text]);
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + EDGE} ${y + EDGE}h1v1h-1z` : '')))
    .join('');
  const size = rows.length + 2 * EDGE;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={224}
      height={224}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
