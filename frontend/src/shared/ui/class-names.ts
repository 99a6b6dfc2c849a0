/** Joins the class names that apply: `classes('govuk-input', error && 'govuk-input--error')`. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** Joins the ids of what describes a field; undefined when nothing does, so that no empty attribute is written. */
export const describedBy = (...ids: (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
