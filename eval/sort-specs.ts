/** Which cases of another program's specification make sense in news, and why the others do not. */

/** Cases by the first rule that leaves them out; `left` counts them, every rule named. */
export function sortSpecs<Spec>(
  specs: readonly Spec[],
  rules: Readonly<Record<string, (spec: Spec) => boolean>>,
): { readonly kept: readonly Spec[]; readonly left: Readonly<Record<string, number>> } {
  const left: Record<string, number> = Object.fromEntries(Object.keys(rules).map((name) => [name, 0]));
  const kept = specs.filter((spec) => {
    const rule = Object.keys(rules).find((name) => rules[name]!(spec));
    if (rule !== undefined) left[rule] = left[rule]! + 1;
    return rule === undefined;
  });
  return { kept, left };
}
