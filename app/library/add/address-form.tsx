'use client';

import { OutcomeForm } from '../../forms/outcome-form';
import { TextField } from '../../forms/text-field';
import { addAddress } from './actions';

export function AddressForm() {
  return (
    <section aria-labelledby="address" className="mt-8">
      <h2 id="address" className="font-medium">
        From the web
      </h2>
      <OutcomeForm
        label="Fetch an address"
        submit="Fetch"
        run={(fields) => addAddress(fields.get('address'))}
      >
        <TextField
          label="Address of the document"
          name="address"
          type="url"
          inputMode="url"
          maxLength={2000}
          hint="Public addresses, 100 MB and one minute at most; robots.txt is respected."
        />
      </OutcomeForm>
    </section>
  );
}
