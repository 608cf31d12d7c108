'use client';

import { signOut } from '../sign-in/sign-in';

export function SignOutButton() {
  return (
    <button
      type="button"
      className="control"
      onClick={() => {
        void signOut().then((address) => {
          window.location.assign(address);
        });
      }}
    >
      Sign out
    </button>
  );
}
