import { useEffect } from 'preact/hooks';
import { useCourseForMachines } from './api';

/** What search engines read of a course, and where machines find it. */
export function StructuredData({ slug }: { slug: string }) {
  const { data } = useCourseForMachines(slug);
  useEffect(() => {
    if (data === undefined) return;
    const alternate = document.createElement('link');
    alternate.rel = 'alternate';
    alternate.type = 'application/ld+json';
    alternate.href = `/api/v1/courses/${encodeURIComponent(slug)}`;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    // The types know only text here; the browser wants proof that it is data.
    script.text = dataBlock(data) as string;
    document.head.append(alternate, script);
    return () => {
      alternate.remove();
      script.remove();
    };
  }, [data, slug]);
  return null;
}

interface Policy {
  createScript: (text: string) => unknown;
}
interface Factory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

// The content security policy takes no plain text in a script element, though nothing of this kind is ever run.
const rules = { createScript: (text: string) => JSON.stringify(JSON.parse(text)) };
const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('json-ld', rules) ?? rules;
const dataBlock = (json: string) => policy.createScript(json);
