/** One choice of radios, checkboxes or a select. A vocabulary term is one. */
export interface Option<V extends string = string> {
  value: V;
  label: string;
  hint?: string | null | undefined;
}

/** The first choice has the question's own id, so that an error leads to it. */
export const optionId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);
