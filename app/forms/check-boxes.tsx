/** Several of a few words. */
export function CheckBoxes(props: {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly checked: readonly string[];
}) {
  return (
    <fieldset>
      <legend className="text-sm font-medium">{props.legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {props.choices.map(({ value, words }) => (
          <label key={value} className="inline-flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name={props.name}
              value={value}
              defaultChecked={props.checked.includes(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
