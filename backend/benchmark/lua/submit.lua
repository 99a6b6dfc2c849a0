-- Whole submissions: a draft, its answers, its sending. Whichever connection is free takes the next step of one that
-- was begun; the time of a submission is from the first request to the last answer.
local common = dofile(os.getenv("BENCH_DIR") .. "/common.lua")
local ffi = require("ffi")
ffi.cdef "typedef struct { long s; long us; } bench_time; int gettimeofday(bench_time *t, void *zone);"
local clock = ffi.new("bench_time")
local people, courses, number, steps, begun
local ANSWERS = '{"storyCode": "US01", "problem": "Residents phone us because they cannot finish our online form.", '
  .. '"motivators": ["solve-now"], "constraints": ["little-time"], "confidenceBefore": 2, '
  .. '"intendedUse": "In my next piece of work.", "declared": true}'

local function now()
  ffi.C.gettimeofday(clock, nil)
  return tonumber(clock.s) * 1000 + tonumber(clock.us) / 1000
end

function init()
  common.start()
  submitted, times = 0, {}
  people, courses = {}, common.lines("funded.txt")
  for _, line in ipairs(common.lines("applicants.txt")) do
    local id, token = line:match("(%S+) (%S+)")
    people[#people + 1] = { id = id, token = token }
    people[id] = token
  end
  number = tonumber(common.setting("FROM")) + thread
  steps, begun = {}, {}
end

local function draft()
  local person = people[number % #people + 1]
  local course = courses[math.floor(number / #people) % #courses + 1]
  number = number + tonumber(common.setting("THREADS"))
  begun[person.id .. course] = now()
  return wrk.format("POST", "/api/v1/applications",
    { ["Authorization"] = "Bearer " .. person.token, ["Content-Type"] = "application/json",
      ["Idempotency-Key"] = "start-" .. person.id .. "-" .. course },
    '{"courseSlug": "' .. course .. '"}')
end

function request()
  local step = table.remove(steps, 1)
  if not step then
    return draft()
  end
  local path = "/api/v1/applications/" .. step.id
  local headers = { ["Authorization"] = "Bearer " .. people[step.person], ["If-Match"] = step.tag,
    ["Content-Type"] = "application/json" }
  if step.answered then
    headers["Idempotency-Key"] = "send-" .. step.id
    return wrk.format("POST", path .. "/submission", headers)
  end
  return wrk.format("PATCH", path, headers, ANSWERS)
end

function response(status, headers, body)
  common.count(status)
  if status >= 400 then
    return
  end
  local id, person = body:match('"id":"([^"]+)".-"applicant":{"id":"([^"]+)"')
  if body:find('"status":"SUBMITTED"', 1, true) then
    local key = person .. body:match('"course":{"slug":"([^"]+)"')
    submitted = submitted + 1
    times[submitted] = now() - begun[key]
    begun[key] = nil
  else
    steps[#steps + 1] = { id = id, person = person, tag = '"' .. body:match('"version":(%d+)}$') .. '"',
      answered = body:find('"declared":true', 1, true) ~= nil }
  end
end

function done(summary)
  local all = {}
  for _, each in ipairs(common.all()) do
    for _, time in ipairs(each:get("times")) do
      all[#all + 1] = time
    end
  end
  table.sort(all)
  local function at(share)
    return all[math.max(1, math.ceil(#all * share))] or 0
  end
  common.report(common.total("submitted"), at(0.5), at(0.99), summary)
end
