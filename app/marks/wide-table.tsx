import type { ReactNode } from 'react';

interface WideTableProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls sideways within itself where the page is narrow, words for screen readers included. */
export function WideTable({ label, className = '', children }: WideTableProps) {
  return (
    <div className={`overflow-x-auto ${className}`} role="region" aria-label={label} tabIndex={0}>
      <table className="register">{children}</table>
    </div>
  );
}
