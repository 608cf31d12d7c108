const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `22 Nov 2025, 13:40 UTC` from an ISO 8601 time: the same on server and page, whatever their time zones. */
export function momentText(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const day = `${String(time.getUTCDate())} ${MONTHS[time.getUTCMonth()] ?? ''} ${String(time.getUTCFullYear())}`;
  return `${day}, ${time.toISOString().slice(11, 16)} UTC`;
}

/** A time in words; the exact one on hover. */
export function Moment({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={iso} className="sm:whitespace-nowrap">
      {momentText(iso)}
    </time>
  );
}
