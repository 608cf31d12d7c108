'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of what comes next: it takes the focus, which the button that was pressed has taken away with it. */
export function FocusedHeading(props: { readonly className: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={`${props.className} outline-none`}>
      {props.children}
    </h1>
  );
}
