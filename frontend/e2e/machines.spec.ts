import { expect, inspect, test } from './fixtures';

test('a course page tells search engines what the course is', async ({ page }) => {
  await page.goto('/courses/understanding-the-gdpr');
  const block = page.locator('head script[type="application/ld+json"]');
  await expect(block).toBeAttached();
  const told = JSON.parse((await block.textContent()) ?? '') as Record<string, unknown>;
  expect(told).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'Understanding the GDPR',
    provider: { '@type': 'Organization', name: 'University of Groningen' },
    hasCourseInstance: { '@type': 'CourseInstance' },
  });
  expect(String(told['@id'])).toMatch(/\/courses\/understanding-the-gdpr$/);
  expect(String(told.description).length).toBeGreaterThan(20);
  const alternate = page.locator('head link[rel="alternate"][type="application/ld+json"]');
  const answer = await page.request.get((await alternate.getAttribute('href')) ?? '', {
    headers: { Accept: 'application/ld+json' },
  });
  expect(await answer.json()).toEqual(told);
  await inspect(page, 'course-for-machines');

  await page.getByRole('link', { name: 'Learning library' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Learning library' })).toBeVisible();
  await expect(block).not.toBeAttached();
});
