'use client';

import { useState } from 'react';
import { fileSize } from '../../services/upload-limits';
import type { SentFile } from './use-sending';
import { useSending } from './use-sending';

const STATES: Readonly<Record<SentFile['state'], string>> = {
  waits: 'waits',
  sending: 'arriving',
  here: 'here',
  refused: 'refused',
  broken: 'broken off',
};

/** A place to drop files on, and the plain field for choosing them. */
export function FileDrop({ limits }: { readonly limits: string }) {
  const { files, send } = useSending();
  const [over, setOver] = useState(false);
  const arrived = files.filter(({ state }) => state === 'here').length;
  return (
    <section aria-labelledby="files" className="mt-6">
      <h2 id="files" className="font-medium">
        From this machine
      </h2>
      <div
        className="drop-place mt-2"
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          send([...event.dataTransfer.files]);
        }}
      >
        <label className="block text-sm" htmlFor="chosen">
          Drop files here, or choose them
        </label>
        <input
          id="chosen"
          type="file"
          multiple
          className="mt-2 block max-w-full text-sm"
          aria-describedby="limits"
          onChange={(event) => {
            send([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <p id="limits" className="mt-2 text-xs text-quiet">
          {limits}
        </p>
      </div>
      <p role="status" className="mt-2 text-sm text-quiet">
        {files.length > 0 && `${String(arrived)} of ${String(files.length)} files are here.`}
      </p>
      {files.length > 0 && (
        <ul className="mt-1 text-sm" aria-label="Files chosen">
          {files.map((file) => (
            <FileLine key={file.key} file={file} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FileLine({ file }: { readonly file: SentFile }) {
  const percent = file.bytes === 0 ? 0 : Math.floor((file.arrived / file.bytes) * 100);
  return (
    <li className="border-b border-hairline py-1.5">
      <span className="break-words">{file.name}</span>{' '}
      <span className="text-quiet tabular-nums">
        {fileSize(file.bytes)} · {STATES[file.state]}
        {file.state === 'sending' && ` ${String(percent)} %`}
      </span>
      {file.state === 'sending' && (
        <progress
          className="job-bar mt-1 block"
          max={100}
          value={percent}
          aria-label={`Arriving: ${file.name}`}
        />
      )}
      {file.reason !== null && <p className="border-l-4 border-disagrees pl-2">{file.reason}</p>}
    </li>
  );
}
