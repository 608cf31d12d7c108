'use client';

import { useState } from 'react';
import type { Theme } from './theme';
import { asTheme, THEME_COOKIE } from './theme';

const YEAR_SECONDS = 31_536_000;

export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  return (
    <label className="inline-flex items-center text-sm text-quiet">
      <span className="sr-only">Theme</span>
      <select
        className="min-h-8 bg-transparent pr-1 hover:text-ink [&>option]:bg-raised [&>option]:text-ink"
        value={theme}
        onChange={(event) => {
          const chosen = asTheme(event.target.value);
          document.cookie = `${THEME_COOKIE}=${chosen}; path=/; max-age=${String(YEAR_SECONDS)}; samesite=lax`;
          if (chosen === 'system') delete document.documentElement.dataset['theme'];
          else document.documentElement.dataset['theme'] = chosen;
          setTheme(chosen);
        }}
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
