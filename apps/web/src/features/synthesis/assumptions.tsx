import { useText } from '../../shared/intl/text.tsx';
import classes from './synthesis.module.css';

interface AssumptionsProps {
  readonly text: string;
  readonly reader: 'student' | 'staff';
}

/** What was believed before the first interview, to be held against what is believed now. */
export function Assumptions({ text, reader }: AssumptionsProps) {
  const t = useText();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div className={classes.before}>
      <h3>{t(reader === 'student' ? 'synthesis.before' : 'studentSynthesis.before')}</h3>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
