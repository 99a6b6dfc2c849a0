-- A problem in everyday words, another one each time.
local common = dofile(os.getenv("BENCH_DIR") .. "/common.lua")
local words, problems

function init()
  common.start()
  words = common.lines("words.txt")
  problems = common.lines("problems.txt")
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  local said = problems[math.random(#problems)] .. " " .. words[math.random(#words)]
  return wrk.format("POST", "/api/v1/user-stories/match", nil, '{"words": "' .. said .. '"}')
end

function response(status)
  common.count(status)
end

function done(summary, latency)
  common.report(summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary)
end
