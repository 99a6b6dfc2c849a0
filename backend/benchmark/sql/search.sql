-- A search by words, another one each time; the last word may be half typed, as over HTTP.
\set first random(1, :count_of_words)
\set second random(1, :count_of_words)
\set filter random(1, 4)
-- service: search
--   words: (CAST(:words AS text[]))[:first] || ' ' || (CAST(:words AS text[]))[:second]
--   tail: coalesce(substring((CAST(:words AS text[]))[:second] FROM '\w{2,40}$'), '')
--   costClass: (CAST(:filters AS text[]))[:filter]
--   topic level length format certificate accessFeature platform language: '{}'
--   statuses: '{PUBLISHED}'
--   sort: 'relevance'
--   afterKey: -9223372036854775807
--   afterTitle: ''
--   afterId: CAST(:afterId AS uuid)
--   rows: 26
-- service: licences-left
--   courses: CAST(:few_courses AS uuid[])
