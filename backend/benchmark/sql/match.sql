-- A match, with another problem each time.
\set problem random(1, :count_of_problems)
\set word random(1, :count_of_words)
-- service: match
--   words: (CAST(:problems AS text[]))[:problem] || ' ' || (CAST(:words AS text[]))[:word]
--   roleGroup: ''
--   skills motivators constraints: '{}'
--   most: 5
-- service: licences-left
--   courses: CAST(:few_courses AS uuid[])
